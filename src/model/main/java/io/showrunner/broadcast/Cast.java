package io.showrunner.broadcast;

import io.showrunner.layout.Geometry;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs in the picture now: the streamer, in a battle the opponent's streamer, then the
 * guests on air in the order in which they asked. This, and nothing else of a room, is what mode,
 * layout and encoding are chosen from.
 */
public record Cast(ChannelId channel, Orientation orientation, List<Performer> performers) {
  /** Two streamers of a battle leave panes for so many guests. */
  private static final int GUESTS_IN_BATTLE = Geometry.MOST_PANES - 2;

  /** Takes a copy. */
  public Cast {
    performers = List.copyOf(performers);
  }

  /** The cast of a room by itself, whatever battle it is in. */
  public static Cast of(RoomState room) {
    return cast(room, List.of(streamer(room)), guests(room));
  }

  /**
   * The cast of a room as viewers should see it.
   *
   * @param opponent the other room of its battle; null if the room has none
   */
  public static Cast of(RoomState room, @Nullable RoomState opponent) {
    Engagement battle = room.engagement();
    if (battle == null || opponent == null || !battle.isShown()) {
      return of(room);
    }
    boolean stay = battle.guests() == GuestsInBattle.STAY;
    return cast(
        room,
        List.of(streamer(room), streamer(opponent)),
        stay ? guests(room).limit(GUESTS_IN_BATTLE) : Stream.empty());
  }

  private static Cast cast(RoomState room, List<Performer> streamers, Stream<Performer> guests) {
    var identity = room.identity();
    return new Cast(
        identity.channel(),
        identity.orientation(),
        Stream.concat(streamers.stream(), guests).toList());
  }

  private static Performer streamer(RoomState room) {
    return performer(room, room.presence(room.identity().streamer()), true);
  }

  private static Stream<Performer> guests(RoomState room) {
    return room.places().stream()
        .filter(place -> place.standing() == Standing.ON_AIR)
        .map(place -> performer(room, room.presence(place.guest()), false));
  }

  private static Performer performer(RoomState room, Presence presence, boolean streamer) {
    Optional<Session> session = presence.current().filter(Session::publishes);
    return new Performer(
        room.identity().channel(),
        presence.user(),
        streamer,
        streamer && session.isEmpty(),
        session.map(Session::flowing).orElse(java.util.Set.of()),
        session.map(Session::screenSince).orElse(Long.MAX_VALUE));
  }

  /** Whether a streamer of another room is among them. */
  public boolean inBattle() {
    return performers.stream().anyMatch(p -> !p.channel().equals(channel));
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

  /** Whether a streamer is away. */
  public boolean streamerAway() {
    return performers.stream().anyMatch(Performer::away);
  }
}
