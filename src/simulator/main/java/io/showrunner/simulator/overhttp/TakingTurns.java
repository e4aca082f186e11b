package io.showrunner.simulator.overhttp;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.ChannelCensus;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Leaves the floor to whoever answers, for as long as a call lasts. */
record TakingTurns(AliyunCloud cloud, Floor floor) implements StreamCloud, CloudSight, Messenger {
  @Override
  public Answer start(RelayRequest.Start request) {
    return floor.left(() -> cloud.start(request));
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return floor.left(() -> cloud.update(request));
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return floor.left(() -> cloud.stop(request));
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return floor.left(() -> cloud.detail(request));
  }

  @Override
  public List<JsonObject> tasks(AppId app) {
    return floor.left(() -> cloud.tasks(app));
  }

  @Override
  public ChannelCensus census(AppId app, ChannelId channel) {
    return floor.left(() -> cloud.census(app, channel));
  }

  @Override
  public List<Callback> sent(Callback.Source source, Instant from, Instant until) {
    return floor.left(() -> cloud.sent(source, from, until));
  }

  @Override
  public Answer makeGroup(MessageRequest.MakeGroup request) {
    return floor.left(() -> cloud.makeGroup(request));
  }

  @Override
  public Answer deleteGroup(MessageRequest.DeleteGroup request) {
    return floor.left(() -> cloud.deleteGroup(request));
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    return floor.left(() -> cloud.send(request));
  }
}
