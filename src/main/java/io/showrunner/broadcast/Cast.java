package io.showrunner.broadcast;

import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who belongs in the picture now: the streamer, then the guests on air in the order in which they
 * asked. This, and nothing else of a room, is what mode, layout and encoding are chosen from.
 */
public record Cast(ChannelId channel, Orientation orientation, List<Performer> performers) {
  /** Takes a copy. */
  public Cast {
    performers = List.copyOf(performers);
  }

  /** The cast of a room. */
  public static Cast of(RoomState room) {
    List<Performer> performers = new ArrayList<>();
    var identity = room.identity();
    performers.add(performer(room.presence(identity.streamer()), true));
    room.places().stream()
        .filter(place -> place.standing() == Standing.ON_AIR)
        .map(place -> performer(room.presence(place.guest()), false))
        .forEach(performers::add);
    return new Cast(identity.channel(), identity.orientation(), performers);
  }

  private static Performer performer(Presence presence, boolean streamer) {
    Optional<Session> session = presence.current().filter(Session::publishes);
    return new Performer(
        presence.user(),
        streamer,
        streamer && session.isEmpty(),
        session.map(Session::flowing).orElse(java.util.Set.of()),
        session.map(Session::screenSince).orElse(Long.MAX_VALUE));
  }

  /** How many guests. */
  public int guests() {
    return (int) performers.stream().filter(p -> !p.streamer()).count();
  }

  /** How many have a picture to show. */
  public int pictures() {
    return (int) performers.stream().filter(p -> p.picture().isPresent()).count();
  }

  /** How many share a screen. */
  public int screens() {
    return (int)
        performers.stream()
            .filter(p -> p.picture().filter(Source.SCREEN::equals).isPresent())
            .count();
  }

  /** Whether the streamer is away. */
  public boolean streamerAway() {
    return performers.stream().anyMatch(Performer::away);
  }
}
