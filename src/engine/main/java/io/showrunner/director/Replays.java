package io.showrunner.director;

import io.showrunner.cloud.ObjectUri;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.ReplaySignature;
import java.time.Duration;
import java.time.Instant;

/**
 * With what broadcasts are made to be seen again.
 *
 * @param maker finds what was recorded and makes it playable
 * @param place where it goes
 * @param signature by which players may fetch it
 */
public record Replays(PlaylistMaker maker, ReplayPlace place, ReplaySignature signature) {
  private static final int RENEWALS = 2;

  /**
   * How long a signature is good if it is renewed so often: whoever is given an address has at
   * least one renewal's time to begin with it.
   *
   * @param renewal as the story's diagram has it, at most half of {@link ReplaySignature#LONGEST}
   */
  public static Duration validity(Duration renewal) {
    return renewal.multipliedBy(RENEWALS);
  }

  /** The same, signed for as long as it takes if addresses are signed anew so often. */
  Replays renewedAfter(Duration renewal) {
    return new Replays(maker, place, signature.goodFor(validity(renewal)));
  }

  String url(String master, Instant now) {
    return signature.url(ObjectUri.parse(master).orElseThrow(), now);
  }

  Instant goodUntil(Instant now) {
    return now.plus(signature.validity());
  }
}
