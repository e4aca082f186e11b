package io.showrunner.cloud.aliyun;

import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Subscriptions;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Subscriptions at the vendor. What is subscribed is read first, for an application has one
 * subscription to all its channels and one to its tasks; one that leads elsewhere is led to us.
 */
public final class AliyunSubscriptions implements Subscriptions {
  private static final String EVERY_CHANNEL = "*";
  private static final List<String> EVENTS = List.of("ChannelEvent", "UserEvent");

  private final Wire wire;

  /** A cloud reached in this way; nothing is sent yet. */
  public AliyunSubscriptions(AliyunSettings settings) {
    this.wire = Wire.to(settings, Wire.LIVE);
  }

  @Override
  public void ofRooms(AppId app, URI address) {
    JsonObject asked = JsonObject.EMPTY.with("AppId", app.value());
    Optional<JsonObject> found =
        done("ListEventSub", asked).items("Subscribers").stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .filter(AliyunSubscriptions::isForEveryChannel)
            .findFirst();
    JsonObject wanted =
        asked
            .with("CallbackUrl", address.toString())
            .with("ChannelId", EVERY_CHANNEL)
            .with("Events.1", EVENTS.get(0))
            .with("Events.2", EVENTS.get(1));
    if (found.isEmpty()) {
      var unused = done("CreateEventSub", wanted);
    } else if (!leadsTo(address, found.get()) || !tellsAll(found.get())) {
      String id = found.get().text("SubId").orElse("");
      var unused = done("UpdateEventSub", wanted.with("SubscribeId", id));
    }
  }

  @Override
  public void ofTasks(AppId app, URI address) {
    JsonObject asked = JsonObject.EMPTY.with("AppId", app.value());
    Optional<JsonObject> found =
        Optional.of(answer("DescribeRtcMPUEventSub", asked))
            .filter(AliyunSubscriptions::isDone)
            .flatMap(heard -> heard.body().orElse(JsonObject.EMPTY).object("SubInfo"));
    JsonObject wanted = asked.with("CallbackUrl", address.toString());
    if (found.isEmpty()) {
      var unused = done("CreateRtcMPUEventSub", wanted);
    } else if (!leadsTo(address, found.get())) {
      var unused = done("UpdateRtcMPUEventSub", wanted);
    }
  }

  @Override
  public void ofStreams(String domain, URI address, String key) {
    var unused =
        done(
            "SetLiveStreamsNotifyUrlConfig",
            JsonObject.EMPTY
                .with("DomainName", domain)
                .with("NotifyUrl", address.toString())
                .with("NotifyReqAuth", "yes")
                .with("NotifyAuthKey", key));
  }

  private static boolean isForEveryChannel(JsonObject subscription) {
    String channel = subscription.text("ChannelId").orElse("");
    return channel.isEmpty() || channel.equals(EVERY_CHANNEL);
  }

  private static boolean leadsTo(URI address, JsonObject subscription) {
    return subscription.text("CallbackUrl").filter(address.toString()::equals).isPresent();
  }

  private static boolean tellsAll(JsonObject subscription) {
    List<Json> events = subscription.items("Events");
    return EVENTS.stream().map(Json::of).allMatch(events::contains);
  }

  private JsonObject done(String operation, JsonObject parameters) {
    Heard heard = answer(operation, parameters);
    JsonObject body = heard.body().orElse(JsonObject.EMPTY);
    if (!isDone(heard)) {
      throw new CloudUnreachable(
          String.format(
              Locale.ROOT,
              "%s was answered with %d %s: %s",
              operation,
              heard.status(),
              body.text("Code").orElse(""),
              body.text("Message").orElse("")));
    }
    return body;
  }

  private static boolean isDone(Heard heard) {
    return heard.status() == 200 && heard.body().isPresent();
  }

  private Heard answer(String operation, JsonObject parameters) {
    return wire.ask(operation, parameters)
        .orElseThrow(() -> new CloudUnreachable(operation + " got no answer"));
  }
}
