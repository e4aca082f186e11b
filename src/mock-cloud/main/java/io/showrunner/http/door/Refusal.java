package io.showrunner.http.door;

/** What the port refuses before anybody behind it sees the request, in words any site can wear. */
public record Refusal(int status, String code, String message) {
  static final Refusal TOO_LARGE =
      new Refusal(413, "RequestEntityTooLarge", "The body is larger than this place takes.");
  static final Refusal TOO_SLOW =
      new Refusal(408, "RequestTimeout", "The request did not arrive in time.");
  static final Refusal BROKEN =
      new Refusal(400, "InvalidRequest", "This is no whole HTTP request.");

  /** The vendor's word for a failure of its own (StartLiveMPUTask page, 2024-12-05), and ours. */
  static final Refusal FAILED = new Refusal(500, "InternalError", "InternalError");
}
