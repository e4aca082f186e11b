package io.showrunner.cloud.mock;

import io.showrunner.json.JsonObject;

/**
 * What the cloud answers, as it would stand on the wire.
 *
 * @param status HTTP status, or 0 if no answer comes
 * @param body the answer, or RequestId, HostId, Code, Message and Recommend
 */
public record Reply(int status, JsonObject body) {
  /** No answer. */
  public static Reply none() {
    return new Reply(0, JsonObject.EMPTY);
  }

  /** Whether no answer comes. */
  boolean isNone() {
    return status == 0;
  }

  /** Whether it was done. */
  public boolean isDone() {
    return status == 200;
  }

  /** A field of the body that is text; empty if it is not there. */
  public String text(String name) {
    return body.text(name).orElse("");
  }
}
