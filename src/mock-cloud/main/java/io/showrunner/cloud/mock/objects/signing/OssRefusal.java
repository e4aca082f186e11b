package io.showrunner.cloud.mock.objects.signing;

import java.util.Locale;

/**
 * OSS says no. The codes are public names of OSS; which of them it gives for what, their messages
 * and their HTTP statuses are assumed where the place that throws it names no source.
 */
public final class OssRefusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String ec;

  /** A refusal without an error number. */
  public OssRefusal(int status, String code, String message) {
    this(status, code, message, "");
  }

  /**
   * A refusal.
   *
   * @param ec the number OSS gives as {@code EC}; empty if it is not known
   */
  public OssRefusal(int status, String code, String message, String ec) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.ec = ec;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** The vendor's code. */
  public String code() {
    return code;
  }

  /** The vendor's number of this error; may be empty. */
  public String ec() {
    return ec;
  }

  /** What was asked for, or how, is not valid. */
  public static OssRefusal invalidArgument(String message) {
    return new OssRefusal(400, "InvalidArgument", message);
  }

  /** Not for this caller. */
  static OssRefusal accessDenied(String message) {
    return new OssRefusal(403, "AccessDenied", message);
  }

  /** The mock cloud has not got this part of OSS. */
  public static OssRefusal notImplemented(String what) {
    return new OssRefusal(
        501,
        "NotImplemented",
        String.format(Locale.ROOT, "Expected what replays need, but %s is not part of it.", what));
  }
}
