package io.showrunner.cloud;

import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which callbacks are believed.
 *
 * @param app whose room events are ours
 * @param ingestDomain the domain the CDN signs its callbacks with
 * @param notifyKey the domain's NotifyAuthKey, 16 to 64 letters and digits
 *     (SetLiveStreamsNotifyUrlConfig, SDK live20161101 3.0.0)
 * @param window how far the moment of signing may be from ours, before or after
 */
public record CallbackTrust(AppId app, String ingestDomain, String notifyKey, Duration window) {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{16,64}");

  /** Refuses a key the vendor would refuse, without showing it. */
  public CallbackTrust {
    if (!KEY.matcher(notifyKey).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a callback key of 16 to 64 letters and digits, but found another of %d.",
              notifyKey.length()));
    }
  }

  /** With the window the vendor advises, five minutes. */
  public static CallbackTrust of(AppId app, String ingestDomain, String notifyKey) {
    return new CallbackTrust(app, ingestDomain, notifyKey, Duration.ofMinutes(5));
  }

  /** Without the key. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "CallbackTrust[%s, %s]", app, ingestDomain);
  }
}
