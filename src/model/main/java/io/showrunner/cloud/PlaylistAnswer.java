package io.showrunner.cloud;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request for playlists. */
public sealed interface PlaylistAnswer {
  /**
   * They are there; their segments come when they are played.
   *
   * @param master the one that names the others
   * @param token the vendor's, of this making; empty if none was told
   * @param length of what is played, or null if it was not told
   */
  record Made(ObjectUri master, String token, @Nullable Duration length)
      implements PlaylistAnswer {}

  /** It was refused, as the vendor words it. */
  record Refused(int status, String code, String message, Prospect prospect)
      implements PlaylistAnswer {}

  /** Whether it was done is not known. To ask again does no harm: playlists are written over. */
  record Unknown(String why) implements PlaylistAnswer {}

  /** The same as answers to calls that write are told. */
  default Answer asAnswer() {
    if (this instanceof Refused refused) {
      Answer.Meaning meaning =
          refused.prospect() == Prospect.LATER
              ? Answer.Meaning.CLOUD_TROUBLE
              : Answer.Meaning.WRONG;
      return new Answer.Refused(refused.status(), refused.code(), refused.message(), meaning);
    }
    return this instanceof Unknown unknown
        ? new Answer.Unknown(unknown.why())
        : new Answer.Done(200, "");
  }

  /** What becomes of it if it is asked for again. */
  enum Prospect {
    /** Something named is not there: a recording that is still being written may come. */
    MISSING,
    /** The cloud was asked too often, or is in trouble: later it may be done. */
    LATER,
    /** It would be refused again. */
    HOPELESS
  }
}
