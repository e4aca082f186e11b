package io.showrunner.cloud.mock.catalogue;

import io.showrunner.json.JsonObject;
import java.util.Optional;

/** What became of a request that was well-formed. */
public sealed interface Outcome {
  /** Done, with nothing to tell. */
  Outcome DONE = new Done(JsonObject.EMPTY);

  /**
   * It was done.
   *
   * @param answer without the RequestId
   */
  record Done(JsonObject answer) implements Outcome {}

  /** It was refused, and changed nothing. */
  record Refused(Complaint complaint) implements Outcome {}

  /** Done, unless there is something to complain of. */
  static Outcome unless(Optional<Complaint> complaint) {
    return complaint.<Outcome>map(Refused::new).orElse(DONE);
  }
}
