package io.showrunner.broadcast;

import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Track;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who belongs on air, and what reaches viewers from them.
 *
 * @param channel where they are; in a battle one performer is in the opponent's channel
 * @param streamer the streamer of the room or, in a battle, of the opponent's
 * @param away a streamer, whose connection is lost while the grace runs
 * @param flowing tracks published and not muted; empty if away
 * @param screenSince microseconds since when the screen is shared; latest possible if it is not
 */
public record Performer(
    ChannelId channel,
    ParticipantId user,
    boolean streamer,
    boolean away,
    Set<Track> flowing,
    long screenSince) {
  /** Takes a copy, in the order of the tracks. */
  public Performer {
    Set<Track> copy = EnumSet.noneOf(Track.class);
    copy.addAll(flowing);
    flowing = Collections.unmodifiableSet(copy);
  }

  /** The picture to show: the screen before the camera, a placeholder for the streamer away. */
  public Optional<Source> picture() {
    if (flowing.contains(Track.SCREEN)) {
      return Optional.of(Source.SCREEN);
    }
    return away || flowing.contains(Track.CAMERA) ? Optional.of(Source.CAMERA) : Optional.empty();
  }

  /** Whether the microphone can be heard. */
  public boolean audible() {
    return flowing.contains(Track.AUDIO);
  }
}
