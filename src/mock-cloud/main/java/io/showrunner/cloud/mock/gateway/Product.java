package io.showrunner.cloud.mock.gateway;

/**
 * A service as the gateway knows it.
 *
 * @param version by which requests choose it
 * @param name as it stands before an operation in a permission, such as {@code live}
 * @param host named in refusals
 * @param service answers
 */
public record Product(String version, String name, String host, VendorService service) {
  /** The host that refusals name when nobody knows yet what is asked for. */
  static final String LIVE_HOST = "live.aliyuncs.com";

  /** ApsaraVideo Live (version and host: Java SDK live20161101 3.0.0). */
  public static Product live(VendorService service) {
    return new Product("2016-11-01", "live", LIVE_HOST, service);
  }

  /** Video on demand (version: Java SDK vod20170321; host without region: assumed). */
  public static Product vod(VendorService service) {
    return new Product("2017-03-21", "vod", "vod.aliyuncs.com", service);
  }

  /**
   * Intelligent Media Management (version: Java SDK imm20200930 5.0.1; host without region:
   * assumed).
   */
  public static Product imm(VendorService service) {
    return new Product("2020-09-30", "imm", "imm.aliyuncs.com", service);
  }
}
