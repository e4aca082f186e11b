package io.showrunner.cloud.aliyun;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.ChannelCensus;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.MessageWire;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.Refusals;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.SightByPages;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The vendor's cloud, asked over HTTP through its official SDK (com.aliyun:tea-openapi 0.3.15,
 * signature ACS3-HMAC-SHA256). Each call sends one request and blocks until it is answered or the
 * wait is over; asking again is the caller's affair. Safe for many threads. Nothing needs closing:
 * the SDK drops idle connections by itself, and its threads do not keep a process alive.
 */
public final class AliyunCloud implements StreamCloud, CloudSight, Messenger {
  private final Wire wire;
  private final CloudSight sight;

  /**
   * A cloud reached in this way; nothing is sent yet.
   *
   * @param origin whose logs are read
   * @throws IllegalStateException if the SDK is not on the class path
   */
  public AliyunCloud(AliyunSettings settings, CallbackOrigin origin) {
    this.sight = new SightByPages(this::told, origin);
    this.wire = Wire.to(settings, Wire.LIVE);
  }

  @Override
  public Answer start(RelayRequest.Start request) {
    return answer(request);
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return answer(request);
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return answer(request);
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    List<Json> tasks = told(request.operation(), RelayWire.parameters(request)).items("MPUTasks");
    return tasks.stream().findFirst().map(AliyunCloud::task);
  }

  @Override
  public List<JsonObject> tasks(AppId app) {
    return sight.tasks(app);
  }

  @Override
  public ChannelCensus census(AppId app, ChannelId channel) {
    return sight.census(app, channel);
  }

  @Override
  public List<Callback> sent(Callback.Source source, Instant from, Instant until) {
    return sight.sent(source, from, until);
  }

  @Override
  public Answer makeGroup(MessageRequest.MakeGroup request) {
    return answer(request.operation(), MessageWire.parameters(request));
  }

  @Override
  public Answer deleteGroup(MessageRequest.DeleteGroup request) {
    return answer(request.operation(), MessageWire.parameters(request));
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    return answer(request.operation(), MessageWire.parameters(request));
  }

  private Answer answer(RelayRequest request) {
    return answer(request.operation(), RelayWire.parameters(request));
  }

  private Answer answer(String operation, JsonObject parameters) {
    return wire.ask(operation, parameters)
        .map(AliyunCloud::read)
        .orElseGet(() -> new Answer.Unknown(Answer.Unknown.NO_ANSWER));
  }

  private JsonObject told(String operation, JsonObject parameters) {
    return told(wire, operation, parameters);
  }

  /** What is told if it was done. */
  static JsonObject told(Wire wire, String operation, JsonObject parameters) {
    Heard heard =
        wire.ask(operation, parameters).orElseThrow(() -> unreachable(Answer.Unknown.NO_ANSWER));
    Answer answer = read(heard);
    if (answer instanceof Answer.Refused refused) {
      throw unreachable(refused.code() + ": " + refused.message());
    } else if (answer instanceof Answer.Unknown unknown) {
      throw unreachable(unknown.why());
    }
    return heard.body().orElseThrow();
  }

  /** Only what says that it was done, or which refusal it is, tells whether it was done. */
  private static Answer read(Heard heard) {
    JsonObject body = heard.body().orElse(JsonObject.EMPTY);
    Optional<String> request = body.text("RequestId");
    if (heard.status() == 200 && request.isPresent()) {
      return new Answer.Done(heard.status(), request.get());
    }
    return body.text("Code")
        .filter(code -> heard.status() >= 400)
        .<Answer>map(code -> refused(heard.status(), code, body.text("Message").orElse("")))
        .orElseGet(() -> unreadable(heard.status()));
  }

  private static Answer refused(int status, String code, String message) {
    return new Answer.Refused(status, code, message, Refusals.meaning(code, message));
  }

  private static Answer unreadable(int status) {
    return new Answer.Unknown(
        String.format(Locale.ROOT, "an answer with status %d that says nothing", status));
  }

  private static JsonObject task(Json element) {
    if (element instanceof JsonObject task) {
      return task;
    }
    throw unreachable("a task that is no object: " + element.write());
  }

  private static CloudUnreachable unreachable(String why) {
    return new CloudUnreachable(why);
  }
}
