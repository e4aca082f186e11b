package io.showrunner.cloud.mock.ground;

/** The vendor's services that are asked through its gateway. */
public enum Service {
  /** ApsaraVideo Live (version and host: SDK live20161101 3.0.0). */
  LIVE("2016-11-01", "live.aliyuncs.com"),
  /**
   * Intelligent Media Management (version: SDK imm20200930 5.0.1; host without region: assumed).
   */
  IMM("2020-09-30", "imm.aliyuncs.com"),
  /** Video on demand (version: SDK vod20170321; host without region: assumed). */
  VOD("2017-03-21", "vod.aliyuncs.com");

  private final String version;
  private final String host;

  Service(String version, String host) {
    this.version = version;
    this.host = host;
  }

  /** By which requests choose it. */
  public String version() {
    return version;
  }

  /** Named in refusals. */
  public String host() {
    return host;
  }
}
