package io.showrunner.cloud.mock.gateway;

import io.showrunner.json.JsonObject;
import java.util.Locale;
import java.util.Optional;

/**
 * The gateway's no: thrown by whichever check finds the reason, answered by {@link Gateway} alone,
 * seen by nobody else. Carries no stack trace, as it says nothing about our code. Codes are those
 * of the vendor's list of common gateway errors unless told otherwise; the wording of messages is
 * ours.
 */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String code;
  private final String recommend;
  private final transient Optional<JsonObject> denial;

  Refused(int status, String code, String message) {
    this(status, code, message, "", Optional.empty());
  }

  private Refused(
      int status, String code, String message, String recommend, Optional<JsonObject> denial) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.recommend = recommend;
    this.denial = denial;
  }

  /** A common parameter that is not there: the vendor publishes the pattern Missing{Name}. */
  static Refused missing(String name) {
    return new Refused(400, "Missing" + name, name + " is mandatory for this action.");
  }

  /** Bytes that are no parameters. That their code is that of a wrong parameter is assumed. */
  static Refused unreadable(String message) {
    return new Refused(400, "InvalidParam", message);
  }

  static Refused incomplete(String message) {
    return new Refused(400, "IncompleteSignature", message);
  }

  /**
   * A signature that is none of this key's.
   *
   * @param stringToSign what the gateway signed, so that who writes a signer can compare
   */
  static Refused mismatch(String message, String stringToSign) {
    return new Refused(400, "SignatureDoesNotMatch", message, stringToSign, Optional.empty());
  }

  /** What the vendor's access control denies; the fields of the detail are assumed. */
  static Refused denied(String operation, JsonObject detail) {
    return new Refused(
        403,
        "Forbidden",
        String.format(
            Locale.ROOT,
            "User not authorized to operate on the specified resource: %s.",
            operation),
        "",
        Optional.of(detail));
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String recommend() {
    return recommend;
  }

  Optional<JsonObject> denial() {
    return denial;
  }
}
