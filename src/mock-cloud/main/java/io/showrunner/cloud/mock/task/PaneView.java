package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.room.Stay;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.Track;
import io.showrunner.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What viewers see in a pane at this moment. A user who does not publish shows as a black pane, or
 * as BackgroundImageUrl if that is given (StartLiveMPUTask page, 2024-12-05). Assumed: a muted
 * camera shows as none does.
 *
 * @param index the pane's place in the layout, from 0
 * @param user whose pane it is, if anybody's
 * @param image BackgroundImageUrl where it is shown; empty otherwise
 */
public record PaneView(int index, Optional<Member> user, Shows shows, String image) {

  /** What is in the pane. */
  public enum Shows implements Words {
    /** The user's camera. */
    CAMERA,
    /** The user's screen. */
    SCREEN,
    /** The placeholder. */
    IMAGE,
    /** Nothing. */
    BLACK
  }

  /** Every pane of a task, in the order of its layout. */
  public static List<PaneView> of(TaskParameters task, Rooms rooms) {
    List<Seat> seats = Seat.of(task, rooms);
    List<PaneView> views = new ArrayList<>();
    for (int index = 0; index < task.panes().size(); index++) {
      int at = index;
      Optional<Seat> seat = seats.stream().filter(s -> s.index() == at).findFirst();
      Optional<Shows> picture = seat.filter(s -> isSeen(s, rooms)).map(PaneView::picture);
      String image = task.panes().get(index).text("BackgroundImageUrl").orElse("");
      Shows shows = picture.orElse(image.isEmpty() ? Shows.BLACK : Shows.IMAGE);
      views.add(
          new PaneView(index, seat.map(Seat::member), shows, shows == Shows.IMAGE ? image : ""));
    }
    return views;
  }

  private static Shows picture(Seat seat) {
    return seat.source() == Source.CAMERA ? Shows.CAMERA : Shows.SCREEN;
  }

  private static boolean isSeen(Seat seat, Rooms rooms) {
    Track track = seat.source() == Source.CAMERA ? Track.CAMERA : Track.SCREEN;
    return rooms.in(seat.member().channel()).stream()
        .filter(stay -> stay.user().equals(seat.member().user()))
        .anyMatch(stay -> carries(stay, track));
  }

  private static boolean carries(Stay stay, Track track) {
    return stay.published().contains(track) && !stay.muted().contains(track);
  }
}
