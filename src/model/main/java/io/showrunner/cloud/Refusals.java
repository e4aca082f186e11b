package io.showrunner.cloud;

import io.showrunner.cloud.Answer.Meaning;
import java.util.List;
import java.util.Locale;

/**
 * The one table that says what a refusal means. Codes are the vendor's published ones; the vendor
 * publishes no code of its own for most conditions, so the message decides among {@code
 * InvalidParam}s (assumed wording, matched loosely and without regard to case).
 *
 * <p>Two of the gateway's refusals pass by themselves, so they are read as trouble and asked again:
 * a used nonce, which says that the very request arrived before and may have been done; and a time
 * too far off, which ends when somebody sets the clock. What it says about a key or a signature
 * does not pass: that is {@link Meaning#WRONG}, as is what a key may not do, or a service that is
 * not enabled.
 */
public final class Refusals {
  private static final List<Row> TABLE =
      List.of(
          new Row("InvalidParam", "task already exists", Meaning.TASK_EXISTS),
          new Row("InvalidParam", "task does not exist", Meaning.TASK_NOT_FOUND),
          new Row("InvalidParam", "channel does not exist", Meaning.CHANNEL_MISSING),
          new Row("InvalidParam", "streamurl is in use", Meaning.URL_IN_USE),
          new Row("InvalidParam", "quota", Meaning.QUOTA_FULL),
          new Row("ResourceNotExist", "", Meaning.NOBODY_THERE),
          new Row("InvalidParam", "call between channels", Meaning.CALL_MISSING),
          new Row("Throttling", "", Meaning.THROTTLED),
          new Row("InternalError", "", Meaning.CLOUD_TROUBLE),
          new Row("SignatureNonceUsed", "", Meaning.CLOUD_TROUBLE),
          new Row("InvalidTimeStamp", "", Meaning.CLOUD_TROUBLE),
          new Row("ServiceUnavailable", "", Meaning.CLOUD_TROUBLE));

  private Refusals() {}

  /** What a refusal with this code and message means; {@link Meaning#WRONG} if nothing fits. */
  public static Meaning meaning(String code, String message) {
    String said = message.toLowerCase(Locale.ROOT);
    return TABLE.stream()
        .filter(row -> code.equals(row.code()) || code.startsWith(row.code() + "."))
        .filter(row -> said.contains(row.says()))
        .map(Row::meaning)
        .findFirst()
        .orElse(Meaning.WRONG);
  }

  private record Row(String code, String says, Meaning meaning) {}
}
