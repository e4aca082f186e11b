package io.showrunner.cloud.mock.catalogue;

import io.showrunner.cloud.mock.ground.Throttling;
import java.util.Locale;

/**
 * Why a request is refused. Codes are the vendor's published ones (StopLiveMPUTask page,
 * 2026-07-17); the wording of messages is ours, because the vendor publishes none.
 */
public record Complaint(int status, String code, String message) {
  private static final int LONGEST_QUOTE = 80;

  /** Something is wrong with a value, or with several together. */
  public static Complaint invalid(String message) {
    return new Complaint(400, "InvalidParam", message);
  }

  /** A value that breaks its own rule. */
  public static Complaint invalid(String name, String expected, String found) {
    return invalid(
        String.format(
            Locale.ROOT, "%s: expected %s, but found %s.", name, expected, quoted(found)));
  }

  /** A required parameter is not there: 400 in the editions of 2026, 404 in that of 2024. */
  public static Complaint missing(String name, boolean as400) {
    return new Complaint(
        as400 ? 400 : 404, "MissingParam", name + " is missing, please check and try again later.");
  }

  /** Nobody knows this application. */
  public static Complaint unknownApp(String app) {
    return new Complaint(
        400,
        "InvalidAppId",
        String.format(
            Locale.ROOT, "AppId %s is unknown, please check and try again later.", quoted(app)));
  }

  /** The account has not enabled this service (StopLiveMPUTask page, 2026-07-17). */
  public static Complaint denied() {
    return new Complaint(403, "OperationDenied", "Your account has not enabled the Live service.");
  }

  /** Too many calls. */
  public static Complaint throttled(Throttling as) {
    return new Complaint(
        as.status(), as.code(), "Too many calls within a second, please try again later.");
  }

  /** Nobody behind the gateway answers it (common gateway errors, community copies, undated). */
  public static Complaint unavailable() {
    return new Complaint(
        503, "ServiceUnavailable", "The service is unavailable, please try again later.");
  }

  /** The cloud is in trouble; code and message are the published ones. */
  public static Complaint internalError() {
    return new Complaint(500, "InternalError", "InternalError");
  }

  /** As a value is quoted in a message: not more of it than a reader needs. */
  public static String quoted(String value) {
    return value.length() <= LONGEST_QUOTE
        ? "'" + value + "'"
        : String.format(
            Locale.ROOT,
            "'%s…' (%s characters)",
            value.substring(0, LONGEST_QUOTE),
            value.length());
  }
}
