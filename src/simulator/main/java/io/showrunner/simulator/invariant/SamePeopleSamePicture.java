package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Performer;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The same people publishing the same tracks get the same parameters, in this room again and in any
 * other. The order of admission belongs to the people; two shared screens would need their order
 * too, so they are left out.
 */
final class SamePeopleSamePicture implements Invariant {
  private static final ChannelId ANY = new ChannelId("own");

  private final Map<Members, Seen> seen = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    Optional<TaskView> task = scene.task();
    if (task.isEmpty() || !scene.isStill() || scene.isHindered() || scene.isOver()) {
      return List.of();
    }
    List<Performer> cast = scene.cast().performers();
    long screens = cast.stream().filter(p -> p.flowing().contains(Track.SCREEN)).count();
    if (screens > 1) {
      return List.of();
    }
    var members =
        new Members(
            scene.made().orientation(),
            cast.stream().map(p -> Member.of(p, scene.made().channel())).toList());
    var now =
        new Seen(
            scene.made().room(), Carried.of(task.get()).text(), Carried.of(task.get()).brief());
    Seen before = seen.computeIfAbsent(members, m -> now);
    return before.text().equals(now.text())
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "Expected %s to give the picture of room %s, %s, but it gives %s.",
                members.people(),
                before.room(),
                before.brief(),
                now.brief()));
  }

  private record Members(Orientation orientation, List<Member> people) {}

  private record Member(Who who, List<Track> flowing, boolean streamer, boolean away) {
    /** Which channel is a room's own does not matter, which another's is does. */
    static Member of(Performer p, ChannelId own) {
      Who who = Who.of(p, own);
      return new Member(
          who.own() ? new Who(p.user(), ANY, true) : who,
          List.copyOf(p.flowing()),
          p.streamer(),
          p.away());
    }

    @Override
    public String toString() {
      return who + (away ? " away" : flowing.toString());
    }
  }

  private record Seen(RoomId room, String text, String brief) {}
}
