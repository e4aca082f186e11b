package io.showrunner.input;

import java.util.regex.Pattern;

/**
 * Text without the secrets that stand in addresses: whoever reads it can neither push, play, join
 * nor call back in another's name. The one place that knows what such secrets are called.
 */
public final class Masked {
  /** What stands where a secret stood. */
  public static final String MASK = "…";

  /** Names of query fields (of the CDN, the real-time room, the object store, the gateway). */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(?:(?<![A-Za-z0-9])|(?<=%3F|%26))("
              + "auth_key|authKey|token|access_token|security-?token|x-oss-security-token"
              + "|sign|signature|x-oss-signature|secret|password"
              + ")(=|%3D)(?:(?!%26)[^&\"'<>\\\\\\s])+");

  /** The last part of an address of ours that the cloud calls. */
  private static final Pattern CALLBACK = Pattern.compile("(/callbacks/[a-z]+/)[^/?&#\"'\\\\\\s]+");

  /** Names of whole values that are secrets, whatever they look like. */
  private static final Pattern NAME =
      Pattern.compile("(?i).*(secret|password|auth_?key|token|signature)");

  private Masked() {}

  /** The same text, the value of every secret field of an address in it replaced. */
  public static String of(String text) {
    String fields = FIELD.matcher(text).replaceAll("$1$2" + MASK);
    return CALLBACK.matcher(fields).replaceAll("$1" + MASK);
  }

  /** Whether what is called so is a secret as a whole, such as {@code NotifyAuthKey}. */
  public static boolean isSecret(String name) {
    return NAME.matcher(name).matches();
  }
}
