package io.showrunner.cloud.mock.task;

import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pane and who is shown in it (StartLiveMPUTask page, 2024-12-05).
 *
 * @param index the pane's place in the layout, from 0
 */
public record Seat(int index, JsonObject pane, Member member, Source source) {

  /**
   * Who sits where. A pane's user counts only if the task takes in that user's picture (R7); panes
   * without one are filled with streamers in the order in which they joined (R9); what is then
   * still empty is left out.
   */
  public static List<Seat> of(TaskParameters task, Rooms rooms) {
    List<JsonObject> panes = task.panes();
    List<Input> seen =
        new Intake(task, rooms).inputs().stream().filter(i -> i.media() != Media.AUDIO).toList();
    List<Member> visible = seen.stream().map(Input::member).toList();
    List<Member> waiting = waiting(task, rooms, visible);
    List<Seat> seats = new ArrayList<>();
    for (int index = 0; index < panes.size(); index++) {
      JsonObject pane = panes.get(index);
      Optional<Member> named = task.paneUser(pane).filter(visible::contains);
      if (named.isPresent()) {
        seats.add(new Seat(index, pane, named.get(), source(pane, named.get(), seen)));
      } else if (!waiting.isEmpty()) {
        seats.add(new Seat(index, pane, waiting.remove(0), Source.CAMERA));
      }
    }
    return seats;
  }

  private static List<Member> waiting(TaskParameters task, Rooms rooms, List<Member> visible) {
    List<Member> named = task.panes().stream().flatMap(p -> task.paneUser(p).stream()).toList();
    return new ArrayList<>(
        rooms.in(task.channel()).stream()
            .filter(stay -> stay.role() == Role.STREAMER)
            .map(stay -> new Member(task.channel(), stay.user()))
            .distinct()
            .filter(member -> visible.contains(member) && !named.contains(member))
            .toList());
  }

  /** SourceType is ignored unless a user's picture alone is taken in (R10). */
  private static Source source(JsonObject pane, Member member, List<Input> seen) {
    boolean counts =
        seen.stream().anyMatch(i -> i.member().equals(member) && i.media() == Media.VIDEO);
    return counts
        ? pane.object("UserInfo").map(TaskParameters::source).orElse(Source.CAMERA)
        : Source.CAMERA;
  }
}
