package io.showrunner.cloud.mock.roomevent;

import io.showrunner.cloud.mock.post.Attempt;
import io.showrunner.cloud.mock.post.Delivery;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Subscriptions and what was sent for them, in the vendor's words. */
final class SubscriptionText {
  /** ListEventSub tells times in UTC+8 (SDK live20161101 3.0.0); assumed of ListEventSubEvent. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneOffset.ofHours(8));

  private SubscriptionText() {}

  /**
   * As ListEventSub has it: SubId here, SubscribeId elsewhere (SDK live20161101 3.0.0). Roles,
   * which is deprecated, is left out; that all channels read {@code *} is assumed.
   */
  static JsonObject listed(EventSubscription told) {
    Wish wish = told.wish();
    return JsonObject.EMPTY
        .with("SubId", told.id())
        .with("ChannelId", wish.channel().map(ChannelId::value).orElse("*"))
        .with("CallbackUrl", wish.url())
        .with("Events", events(wish))
        .with("Users", users(wish))
        .with("CreateTime", TIME.format(told.created()))
        .with("ModifyTime", TIME.format(told.modified()));
  }

  /** As ListEventSubEvent has it (model classes of aliyun-java-sdk-live 3.9.76). */
  static JsonObject logged(Delivery line) {
    Attempt attempt = line.attempt();
    return JsonObject.EMPTY
        .with("AppId", line.app().value())
        .with("SubId", line.subscription())
        .with("MessageId", line.message())
        .with("Url", attempt.letter().url())
        .with("Data", attempt.letter().body())
        .with("Code", attempt.status())
        .with("Cost", attempt.cost().toMillis())
        .with("Time", TIME.format(attempt.at()));
  }

  /** As our own state tells of it. */
  static JsonObject state(EventSubscription told) {
    Wish wish = told.wish();
    return JsonObject.EMPTY
        .with("app", told.app().value())
        .with("subscription", told.id())
        .with("about", "rooms")
        .with("channels", wish.channel().map(ChannelId::value).orElse("*"))
        .with("url", wish.url())
        .with("events", events(wish))
        .with("users", users(wish));
  }

  private static List<Json> users(Wish wish) {
    return wish.users().stream().map(user -> Json.of(user.value())).toList();
  }

  private static List<Json> events(Wish wish) {
    return wish.kinds().stream().map(kind -> Json.of(kind.word())).toList();
  }
}
