package io.showrunner.boot;

import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.director.Director;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an application that embeds Showrunner. A name that is none of these is refused.
 *
 * @param enabled false to leave the library on the class path and everything of it out
 * @param app the application id at the vendor
 * @param rules folder of rule tables; absent for the library's own
 * @param processes folder of diagrams; absent for the library's own
 * @param push where streams go in
 * @param play where viewers pull them
 * @param cloud which cloud carries the streams
 * @param commitEvents how many events of different rooms share a commit at most; 1 to take each
 *     alone
 * @param callbackKey the CDN signs its callbacks with this key: 16 to 64 letters and digits
 */
@ConfigurationProperties(value = SettingNames.ROOT, ignoreUnknownFields = false)
public record ShowrunnerProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String app,
    @Nullable Path rules,
    @Nullable Path processes,
    @DefaultValue Push push,
    @DefaultValue Play play,
    @DefaultValue Cloud cloud,
    @DefaultValue("" + Director.AT_ONCE) int commitEvents,
    @Nullable String callbackKey) {

  /**
   * Where streams go in.
   *
   * @param domain without scheme
   * @param appName the vendor's AppName
   * @param key of URL signing type A, 16 characters or more
   * @param validity how long a signed URL is good
   */
  public record Push(
      @Nullable String domain,
      @DefaultValue("live") String appName,
      @Nullable String key,
      @DefaultValue("7d") Duration validity) {

    /** Refuses an AppName that would lead elsewhere in every URL. */
    public Push {
      if (!appName.matches("[A-Za-z0-9_-]+")) {
        throw new IllegalArgumentException(
            "Expected 'showrunner.push.app-name' to be letters, digits, - and _ alone, but found '"
                + appName
                + "'.");
      }
    }
  }

  /**
   * Where viewers pull streams.
   *
   * @param domain without scheme
   * @param key of URL signing type A, 16 characters or more
   */
  public record Play(@Nullable String domain, @Nullable String key) {}

  /**
   * Which cloud carries the streams, and how it is reached; the rest is heeded with ALIYUN alone.
   *
   * @param endpoint host, or host and port, without scheme
   * @param connectTimeout 1 ms to 10 min
   * @param readTimeout 1 ms to 10 min
   * @param mixes how many mixed-stream tasks the vendor allows the application; heeded with any
   *     cloud
   */
  public record Cloud(
      @DefaultValue("application") Kind kind,
      @DefaultValue(AliyunSettings.ENDPOINT) String endpoint,
      @DefaultValue("https") AliyunSettings.Protocol protocol,
      @DefaultValue(AliyunSettings.REGION) String region,
      @DefaultValue("3s") Duration connectTimeout,
      @DefaultValue("7s") Duration readTimeout,
      @DefaultValue("40") int mixes) {

    /** Whose cloud. */
    public enum Kind {
      /** The application brings a bean of its own. */
      APPLICATION,
      /** The vendor's, through its SDK; credentials from the environment. */
      ALIYUN
    }
  }

  /** A setting that must be there. */
  static String required(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Expected a value for '%s', but there is none: set it in the application's configuration.",
              name));
    }
    return value;
  }
}
