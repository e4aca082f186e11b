package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Performer;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.mock.room.StayView;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody of a room as the world knows them.
 *
 * @param stays the devices they are in the channel with now, in the order of joining
 * @param lastDeed when they last did something, or something was last said about them
 * @param approved whether the streamer's last word about them was yes
 * @param standing where the director thinks they stand, if they are a guest with a place
 * @param screenSince order in which screens began to be shared, latest possible if theirs is not
 */
public record Person(
    ParticipantId user,
    boolean streamer,
    List<StayView> stays,
    Instant lastDeed,
    boolean approved,
    Optional<Standing> standing,
    long screenSince) {
  /** How long the director may take to heed what somebody did. */
  static final Duration SETTLING = Duration.ofSeconds(5);

  /** Takes a copy. */
  public Person {
    stays = List.copyOf(stays);
  }

  /** Whether they have done nothing for so long that everybody must know how they stand. */
  boolean isSteady(Instant now) {
    return !now.isBefore(lastDeed.plus(SETTLING));
  }

  boolean isPresent() {
    return !stays.isEmpty();
  }

  boolean publishes() {
    return device().isPresent();
  }

  boolean onAir() {
    return standing.filter(Standing.ON_AIR::equals).isPresent();
  }

  /** Whether they publish and wait for the cloud to have a mixed-stream task to spare. */
  boolean isInLine() {
    return standing.filter(Standing.IN_LINE::equals).isPresent();
  }

  /** The device that counts: of those that publish, the newest. */
  Optional<StayView> device() {
    return stays.stream().filter(s -> !s.published().isEmpty()).reduce((older, newer) -> newer);
  }

  /** The tracks that reach others. */
  Set<Track> flowing() {
    Set<Track> flowing = EnumSet.noneOf(Track.class);
    device().ifPresent(stay -> flowing.addAll(stay.published()));
    device().ifPresent(stay -> flowing.removeAll(stay.muted()));
    return flowing;
  }

  Performer performer(ChannelId channel) {
    long since = flowing().contains(Track.SCREEN) ? screenSince : Long.MAX_VALUE;
    return new Performer(channel, user, streamer, streamer && !publishes(), flowing(), since);
  }
}
