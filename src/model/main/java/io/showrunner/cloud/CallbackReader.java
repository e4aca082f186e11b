package io.showrunner.cloud;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes news of the cloud's callbacks. What it does not know (tags, fields, events of other kinds)
 * is no news; what it cannot read or believe is refused.
 */
public final class CallbackReader {
  /** What some writers of UTF-8 begin with. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final CallbackTrust trust;

  /** Believes what {@code trust} says. */
  public CallbackReader(CallbackTrust trust) {
    this.trust = trust;
  }

  /**
   * What a callback holds.
   *
   * @param now against which the age of a signature is measured
   * @throws CallbackRefused if it is malformed or forged
   */
  public CallbackContent read(Callback callback, Instant now) {
    if (callback.source() == Callback.Source.CDN) {
      verify(callback.headers(), now);
    }
    return readRecord(callback);
  }

  /**
   * The same of one that we fetched ourselves from the cloud's log of what it sent ({@link
   * CloudSight#sent}), which therefore needs no signature. Its news have the keys they would have
   * had if it had arrived, so that what did arrive is not heard twice.
   *
   * @throws CallbackRefused if it is malformed
   */
  public CallbackContent readRecord(Callback callback) {
    return switch (callback.source()) {
      case ROOM -> RoomNews.of(mine(callback.body()));
      case CDN -> CallbackContent.of(cdn(callback.query()));
      case TASK -> CallbackContent.of(TaskReport.news(mine(callback.body())));
    };
  }

  /** What an envelope holds that is meant for our application. */
  private JsonObject mine(String body) {
    JsonObject envelope = object(body);
    String app = EntryFields.id(envelope, "AppId").orElse("");
    if (!app.equals(trust.app().value())) {
      throw new CallbackRefused(
          String.format(Locale.ROOT, "Expected AppId '%s', but found '%s'.", trust.app(), app));
    }
    return envelope;
  }

  /** A GET whose query tells everything (vendor's stream ingest callback page, 2025-01-08). */
  private static List<News> cdn(Map<String, String> query) {
    String action = field(query, "action");
    String id = field(query, "id");
    String time = field(query, "time");
    String key = String.format(Locale.ROOT, "cdn/%s/%s/%s", id, action, time);
    Instant at = EpochTime.read(time).orElse(null);
    var address = new News.Address.OfStream(new StreamName(id));
    return switch (action) {
      case "publish" -> List.of(new News(address, key, new RoomEvent.StreamArrived(at)));
      case "publish_done" -> List.of(new News(address, key, new RoomEvent.StreamCeased(at)));
      default -> List.of();
    };
  }

  private void verify(Map<String, String> headers, Instant now) {
    String timestamp = headers.getOrDefault(CallbackSignature.TIMESTAMP_HEADER, "");
    String signature = headers.getOrDefault(CallbackSignature.SIGNATURE_HEADER, "");
    if (!timestamp.matches("[0-9]{1,12}") || signature.isEmpty()) {
      throw new CallbackRefused("Expected a signed callback, but it carries no signature.");
    }
    String right = CallbackSignature.of(trust.ingestDomain(), timestamp, trust.notifyKey());
    if (!Signed.same(right, signature)) {
      throw new CallbackRefused(
          String.format(
              Locale.ROOT,
              "Expected the signature of %s, but found another.",
              trust.ingestDomain()));
    }
    Duration away = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
    if (away.compareTo(trust.window()) > 0) {
      throw new CallbackRefused(
          String.format(
              Locale.ROOT,
              "Expected a callback signed within %s, but it was signed %s away from now.",
              trust.window(),
              away));
    }
  }

  private static String field(Map<String, String> query, String name) {
    String value = query.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new CallbackRefused(
          String.format(
              Locale.ROOT, "Expected the query field '%s', but it is missing or empty.", name));
    }
    return value;
  }

  private static JsonObject object(String body) {
    try {
      return Json.parseObject(body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body);
    } catch (JsonFault e) {
      throw new CallbackRefused(
          String.format(
              Locale.ROOT,
              "Expected a JSON object as body, but at %d:%d: %s",
              e.line(),
              e.column(),
              e.getMessage()));
    }
  }
}
