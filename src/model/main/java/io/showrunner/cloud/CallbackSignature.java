package io.showrunner.cloud;

/** How the CDN signs its callbacks (vendor's callback authentication page, 2026-06-30). */
public final class CallbackSignature {
  /** The header that carries the moment of sending, in seconds since 1970. */
  public static final String TIMESTAMP_HEADER = "ali-live-timestamp";

  /** The header that carries the signature. */
  public static final String SIGNATURE_HEADER = "ali-live-signature";

  private CallbackSignature() {}

  /**
   * The signature of one callback.
   *
   * @param domain for publish and publish_done the ingest domain; older editions of the page knew
   *     only the host of the callback URL
   * @param timestamp as the header has it
   */
  public static String of(String domain, String timestamp, String key) {
    return Signed.md5(domain + "|" + timestamp + "|" + key);
  }
}
