package io.showrunner.cloud.mock;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.ChannelCensus;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.MessageWire;
import io.showrunner.cloud.Messenger;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.PlaylistWire;
import io.showrunner.cloud.Recording;
import io.showrunner.cloud.RecordingsByPages;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.SightByPages;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.CallbackReceiver;
import io.showrunner.cloud.mock.post.Carrier;
import io.showrunner.cloud.mock.replay.Replay;
import io.showrunner.cloud.mock.room.StayView;
import io.showrunner.cloud.mock.segments.BuiltInSegments;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.cloud.mock.weather.Weather;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The vendor's cloud in process. It is asked through {@link StreamCloud} and {@link CloudSight}, or
 * through {@link #call} with the vendor's own words; the world reaches it through {@link #world}.
 * Safe for many threads; nothing in it depends on anything but the order of what is done to it, the
 * clock and the chance.
 */
public final class MockCloud implements StreamCloud, CloudSight, Messenger, PlaylistMaker {
  private final Object lock = new Object();
  private final Parts parts;
  private final CloudSight sight;
  private final RecordingsByPages recordings;

  /** A cloud in which nobody is anywhere yet, whose replays show a pattern made here. */
  public MockCloud(MockSettings settings, ShowClock clock, Chance chance) {
    this(settings, clock, chance, new BuiltInSegments());
  }

  /** The same with other pictures in its replays. */
  public MockCloud(MockSettings settings, ShowClock clock, Chance chance, SegmentMaker maker) {
    this.parts = new Parts(lock, settings, clock, chance, maker);
    this.sight =
        new SightByPages(
            (operation, parameters) -> ReplyReader.body(call(operation, parameters)), origin());
    this.recordings =
        new RecordingsByPages(
            (operation, parameters) -> ReplyReader.body(call(operation, parameters)),
            settings.domain().name(),
            "live");
  }

  /** The doors through which people come and go. */
  public MockWorld world() {
    return parts.world;
  }

  /** What was taken for true about the vendor so far because it made a difference, or could. */
  public List<Assumption> reliedOn() {
    return parts.settings.reliance().soFar();
  }

  /** Where its callbacks come from. */
  public CallbackOrigin origin() {
    return new CallbackOrigin(parts.settings.apps().get(0), parts.settings.domain().name());
  }

  /** What goes wrong on the way here and back. */
  public Weather weather() {
    return parts.weather;
  }

  /** Callbacks go there from now on; until then they are lost. */
  public void sendsTo(CallbackReceiver receiver) {
    parts.postman.deliversTo(receiver);
  }

  /** Callbacks to subscribers' URLs are carried so from now on; until then they find nobody. */
  public void carriedBy(Carrier carrier) {
    parts.postman.carriedBy(carrier);
  }

  /** Tells this observer as well from now on. */
  public void watchedBy(MockObserver observer) {
    synchronized (lock) {
      parts.life.watchedBy(observer);
      parts.messages.watchedBy(observer::message);
    }
  }

  /** How many tasks are allowed now. */
  public MockSettings.Quota quota() {
    synchronized (lock) {
      return parts.quotas.allowed();
    }
  }

  /** Other quotas from now on; what runs goes on running. */
  public void allow(MockSettings.Quota quota) {
    synchronized (lock) {
      parts.quotas.allow(quota);
    }
  }

  /**
   * Somebody stops a task at the vendor's console.
   *
   * @return whether a task of the first application was stopped
   */
  public boolean stopFromConsole(TaskId task) {
    synchronized (lock) {
      return parts.console.end(task, TaskChange.By.CONSOLE);
    }
  }

  /**
   * A task fails: the CDN cannot be reached, or its target URL is no good.
   *
   * @param cause {@link TaskChange.By#PUSH_FAILED} or {@link TaskChange.By#BAD_URL}
   * @return whether a task of the first application failed
   */
  public boolean fail(TaskId task, TaskChange.By cause) {
    if (cause != TaskChange.By.PUSH_FAILED && cause != TaskChange.By.BAD_URL) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected push-failed or bad-url as the cause of a failure, but found %s.",
              cause.word()));
    }
    synchronized (lock) {
      return parts.console.end(task, cause);
    }
  }

  /**
   * Somebody starts a task of the first application again at the vendor's console, with what it was
   * told last. Assumed: what a request to start would be refused for refuses this as well.
   *
   * @return why it could not be started, if it could not; then nothing has changed
   */
  public Optional<String> startFromConsole(TaskId task) {
    synchronized (lock) {
      return parts.console.start(task);
    }
  }

  /**
   * Answers an operation asked for in the vendor's words.
   *
   * @param operation such as {@code StartLiveMPUTask}
   * @param parameters without those common to all operations; sections as JSON or as JSON text
   */
  public Reply call(String operation, JsonObject parameters) {
    synchronized (lock) {
      return parts.switchboard.call(operation, parameters);
    }
  }

  /**
   * What a viewer's player would be answered for this URL at this moment.
   *
   * @param url of HTTP-FLV, HLS, RTMP or ARTC, as {@link io.showrunner.cloud.StreamUrls} writes
   *     them
   * @return 200 if it plays, 403 if its signature does not hold, 404 if nothing is there
   */
  public int playback(String url) {
    synchronized (lock) {
      return parts.cdn.playback().status(url);
    }
  }

  /** Whether the CDN has this stream at this moment. */
  public boolean hasStream(StreamName stream) {
    synchronized (lock) {
      return parts.cdn.has(stream);
    }
  }

  /**
   * What a task's latest pictures carried, as a viewer's player gets it: {@code task} and {@code
   * frames}, in order, each with {@code at}, {@code payloadType} and {@code content}.
   *
   * @return empty if no such task lives, nor is among the last hundred that are over
   */
  public Optional<JsonObject> seiFrames(AppId app, TaskId task) {
    synchronized (lock) {
      return parts
          .sei
          .frames(app, task)
          .map(
              frames ->
                  JsonObject.EMPTY.with("task", task.value()).with("frames", Json.of(frames)));
    }
  }

  /** Recordings and playlists. */
  public Replay replay() {
    return parts.replay;
  }

  /** Everything that can be asked for. */
  public List<Operation> operations() {
    return parts.switchboard.operations();
  }

  @Override
  public Answer start(RelayRequest.Start request) {
    return ReplyReader.answer(ask(request));
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return ReplyReader.answer(ask(request));
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return ReplyReader.answer(ask(request));
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    return ReplyReader.task(ask(request));
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
    return ReplyReader.answer(ask(request));
  }

  @Override
  public Answer deleteGroup(MessageRequest.DeleteGroup request) {
    return ReplyReader.answer(ask(request));
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    return ReplyReader.answer(ask(request));
  }

  @Override
  public List<Recording> recordings(StreamName stream, Instant from, Instant until) {
    return recordings.of(stream, from, until);
  }

  @Override
  public PlaylistAnswer make(PlaylistRequest request) {
    Reply reply = call(request.operation(), PlaylistWire.parameters(request));
    return reply.isNone()
        ? new PlaylistAnswer.Unknown(Answer.Unknown.NO_ANSWER)
        : PlaylistWire.answer(request, reply.status(), reply.body());
  }

  /** Every live task, the one changed longest ago first. */
  public List<TaskView> liveTasks() {
    synchronized (lock) {
      return parts.sights.tasks();
    }
  }

  /** Live tasks of this channel; those that only take in somebody from it are not its own. */
  public List<TaskView> liveTasks(ChannelId channel) {
    synchronized (lock) {
      return parts.sights.tasks(channel);
    }
  }

  /** Everybody's stays in this channel, in the order of joining. */
  public List<StayView> stays(ChannelId channel) {
    synchronized (lock) {
      return parts.sights.stays(channel);
    }
  }

  /**
   * Everything at this moment: {@code channels} with their members, {@code calls}, {@code tasks},
   * {@code subscriptions}, {@code groups}, {@code objects}.
   */
  public JsonObject state() {
    synchronized (lock) {
      return parts.sights.state();
    }
  }

  private Reply ask(MessageRequest request) {
    return call(request.operation(), MessageWire.parameters(request));
  }

  private Reply ask(RelayRequest request) {
    return call(request.operation(), RelayWire.parameters(request));
  }
}
