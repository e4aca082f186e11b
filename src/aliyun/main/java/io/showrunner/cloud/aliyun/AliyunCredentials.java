package io.showrunner.cloud.aliyun;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who asks the cloud. Comes from the environment alone and is never shown. */
public final class AliyunCredentials {
  /** Names the variable with the id of the access key. */
  public static final String ID = "ALIBABA_CLOUD_ACCESS_KEY_ID";

  /** Names the variable with the secret of the access key. */
  public static final String SECRET = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";

  /** Names the variable with the token that belongs to a temporary key; it may be missing. */
  public static final String TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN";

  private final String id;
  private final String secret;
  private final Optional<String> token;

  private AliyunCredentials(String id, String secret, Optional<String> token) {
    this.id = id;
    this.secret = secret;
    this.token = token;
  }

  /**
   * Takes them from an environment, for instance {@link System#getenv()}.
   *
   * @throws IllegalStateException if one is missing or empty; the message names the variable
   */
  public static AliyunCredentials fromEnvironment(Map<String, String> environment) {
    return new AliyunCredentials(
        needed(environment, ID), needed(environment, SECRET), given(environment, TOKEN));
  }

  String id() {
    return id;
  }

  String secret() {
    return secret;
  }

  Optional<String> token() {
    return token;
  }

  @Override
  public String toString() {
    return "AliyunCredentials[not shown]";
  }

  private static String needed(Map<String, String> environment, String variable) {
    return given(environment, variable)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    String.format(
                        Locale.ROOT,
                        "Expected a value for the environment variable %s, but it is %s.",
                        variable,
                        environment.containsKey(variable) ? "empty" : "not set")));
  }

  /** White space around a key is what copying left there; no key has any. */
  private static Optional<String> given(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
