package io.showrunner.cloud.mock.weather;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.ground.Throttling;
import io.showrunner.vocabulary.Words;

/** How a call goes wrong. */
public enum CallFault implements Words {
  /**
   * The gateway refuses it with the code of {@link Throttling}, before anything else happens
   * (common gateway errors, community copies, undated).
   */
  THROTTLED,
  /**
   * The gateway answers 503 ServiceUnavailable, because nobody behind it does: nothing was done
   * (common gateway errors, community copies, undated).
   */
  UNAVAILABLE,
  /** It is answered with 500 InternalError, and nothing was done. */
  ERROR,
  /** It is answered with 500 InternalError, although it was dealt with as usual. */
  ERROR_BUT_DONE,
  /** No answer comes, and nothing was done. */
  TIMEOUT,
  /** No answer comes, although it was dealt with as usual. */
  TIMEOUT_BUT_DONE;

  /** Whether the cloud deals with the call as usual, whatever is answered. */
  public boolean isDone() {
    return this == ERROR_BUT_DONE || this == TIMEOUT_BUT_DONE;
  }

  /** What is answered, if anything. */
  public Complaint complaint(Throttling throttling) {
    return switch (this) {
      case THROTTLED -> Complaint.throttled(throttling);
      case UNAVAILABLE -> Complaint.unavailable();
      default -> Complaint.internalError();
    };
  }

  /** Whether no answer comes. */
  public boolean isSilent() {
    return this == TIMEOUT || this == TIMEOUT_BUT_DONE;
  }
}
