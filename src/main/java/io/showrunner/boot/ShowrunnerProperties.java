package io.showrunner.boot;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of an application that embeds Showrunner.
 *
 * @param enabled false to leave the library on the class path and everything of it out
 * @param app the application id at the vendor
 * @param rules folder of rule tables; absent for the library's own
 * @param processes folder of diagrams; absent for the library's own
 * @param push where streams go in
 * @param play where viewers pull them
 * @param callbackKey the CDN signs its callbacks with this key: 16 to 64 letters and digits
 */
@ConfigurationProperties("showrunner")
public record ShowrunnerProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String app,
    @Nullable Path rules,
    @Nullable Path processes,
    @DefaultValue Push push,
    @DefaultValue Play play,
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
      @DefaultValue("7d") Duration validity) {}

  /**
   * Where viewers pull streams.
   *
   * @param domain without scheme
   * @param key of URL signing type A, 16 characters or more
   */
  public record Play(@Nullable String domain, @Nullable String key) {}

  /** A setting that must be there. */
  static String required(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "Expected a value for '%s', but there is none: set it in the application's configuration."
              .formatted(name));
    }
    return value;
  }
}
