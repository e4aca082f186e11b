package io.showrunner.cloud.mock;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Refusals;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.cdn.Cdn;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.LockedClock;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.cloud.mock.post.Attempt;
import io.showrunner.cloud.mock.post.CallbackReceiver;
import io.showrunner.cloud.mock.post.Carrier;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.relay.Quotas;
import io.showrunner.cloud.mock.relay.TaskDesk;
import io.showrunner.cloud.mock.relay.TaskLife;
import io.showrunner.cloud.mock.relay.UrlRegister;
import io.showrunner.cloud.mock.replay.Replay;
import io.showrunner.cloud.mock.room.RoomDesk;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.room.StayView;
import io.showrunner.cloud.mock.roomevent.EventSubDesk;
import io.showrunner.cloud.mock.roomevent.EventSubscriptions;
import io.showrunner.cloud.mock.roomevent.RoomCallbacks;
import io.showrunner.cloud.mock.segments.BuiltInSegments;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.cloud.mock.sei.Sei;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.cloud.mock.taskevent.RunningWatch;
import io.showrunner.cloud.mock.taskevent.TaskEventDesk;
import io.showrunner.cloud.mock.taskevent.TaskNews;
import io.showrunner.cloud.mock.taskevent.TaskSubscriptions;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.RateLimits;
import io.showrunner.cloud.mock.weather.Weather;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The vendor's cloud in process. It is asked through {@link StreamCloud}, or through {@link #call}
 * with the vendor's own words; the world reaches it through {@link #world}. Safe for many threads;
 * nothing in it depends on anything but the order of what is done to it, the clock and the chance.
 */
public final class MockCloud implements StreamCloud {
  private final Object lock = new Object();
  private final MockSettings settings;
  private final Ids ids;
  private final Rooms rooms = new Rooms();
  private final TaskRegister register;
  private final Quotas quotas;
  private final Postman postman;
  private final EventSubscriptions roomSubscriptions;
  private final TaskSubscriptions taskSubscriptions = new TaskSubscriptions();
  private final TaskLife life;
  private final TaskDesk tasks;
  private final Cdn cdn;
  private final Sei sei;
  private final Replay replay;
  private final Reception reception;
  private final MockWorld world;
  private final Weather weather;

  /** A cloud in which nobody is anywhere yet, whose replays show a pattern made here. */
  public MockCloud(MockSettings settings, ShowClock clock, Chance chance) {
    this(settings, clock, chance, new BuiltInSegments());
  }

  /** The same with other pictures in its replays. */
  public MockCloud(MockSettings given, ShowClock clock, Chance chance, SegmentMaker maker) {
    MockSettings settings = given.afresh();
    this.settings = settings;
    ShowClock own = new LockedClock(clock, lock);
    this.register = new TaskRegister();
    this.ids = new Ids(chance, clock);
    this.quotas = new Quotas(settings);
    this.postman = new Postman(clock);
    this.cdn = new Cdn(settings, own, postman);
    var urls = new UrlRegister(settings.times().urlRest(), cdn);
    this.replay = new Replay(maker, clock);
    cdn.whenOver(replay::record);
    this.sei = new Sei(settings, own, rooms, register);
    this.life = new TaskLife(settings, own, rooms, register, urls, cdn, sei);
    this.tasks = new TaskDesk(settings, own, rooms, register, urls, quotas, life);
    this.roomSubscriptions = new EventSubscriptions(rooms, clock);
    var roomLog = new DeliveryLog();
    var callbacks = new RoomCallbacks(settings, clock, ids, postman, roomSubscriptions, roomLog);
    this.weather = new Weather(clock, chance);
    postman.travels(weather.callbacks());
    this.world = new MockWorld(lock, settings, own, rooms, ids, callbacks, life);
    postman.triesAgainAfter(this::isTriedAgain);
    var taskLog = new DeliveryLog();
    var news = new TaskNews(settings, clock, ids, postman, taskSubscriptions, taskLog);
    life.alsoDoes(task -> new RunningWatch(task, rooms, news));
    this.reception =
        new Reception(
            settings,
            new RateLimits(settings.rates(), clock),
            List.of(
                tasks,
                sei.desk(),
                cdn.desk(),
                replay.desk(),
                new TaskEventDesk(clock, ids, taskSubscriptions, taskLog),
                new EventSubDesk(clock, ids, roomSubscriptions, roomLog),
                new RoomDesk(settings.apps().get(0), clock, rooms, world)));
  }

  private boolean isTriedAgain(Attempt attempt) {
    return attempt.isUnanswered()
        || (!attempt.isTaken() && settings.holds(Assumption.REFUSED_CALLBACKS_RETRIED));
  }

  /** The doors through which people come and go. */
  public MockWorld world() {
    return world;
  }

  /** What was taken for true about the vendor so far because it made a difference, or could. */
  public List<Assumption> reliedOn() {
    return settings.reliance().soFar();
  }

  /** What goes wrong on the way here and back. */
  public Weather weather() {
    return weather;
  }

  /** Callbacks go there from now on; until then they are lost. */
  public void sendsTo(CallbackReceiver receiver) {
    postman.deliversTo(receiver);
  }

  /** Callbacks to subscribers' URLs are carried so from now on; until then they find nobody. */
  public void carriedBy(Carrier carrier) {
    postman.carriedBy(carrier);
  }

  /** Tells this observer as well from now on. */
  public void watchedBy(MockObserver observer) {
    synchronized (lock) {
      life.watchedBy(observer);
    }
  }

  /** How many tasks are allowed now. */
  public MockSettings.Quota quota() {
    synchronized (lock) {
      return quotas.allowed();
    }
  }

  /** Other quotas from now on; what runs goes on running. */
  public void allow(MockSettings.Quota quota) {
    synchronized (lock) {
      quotas.allow(quota);
    }
  }

  /**
   * Somebody stops a task at the vendor's console.
   *
   * @return whether a task of the first application was stopped
   */
  public boolean stopFromConsole(TaskId task) {
    synchronized (lock) {
      Optional<RelayTask> found = register.live(settings.apps().get(0), task);
      found.ifPresent(live -> life.end(live, TaskChange.By.CONSOLE));
      return found.isPresent();
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
      return tasks
          .startAgain(settings.apps().get(0), task, TaskChange.By.CONSOLE)
          .map(Complaint::message);
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
      String request = ids.request();
      Optional<CallFault> fault = weather.calls().next(operation);
      return fault.isEmpty()
          ? answered(request, operation, parameters)
          : struck(fault.get(), request, operation, parameters);
    }
  }

  private Reply struck(CallFault fault, String request, String operation, JsonObject parameters) {
    if (fault.isDone()) {
      answered(request, operation, parameters);
    }
    if (fault.isSilent()) {
      return Reply.none();
    }
    boolean throttled = fault == CallFault.THROTTLED;
    return refused(
        reception.service(operation),
        request,
        throttled ? Complaint.throttled() : Complaint.internalError());
  }

  private Reply answered(String request, String operation, JsonObject parameters) {
    Outcome outcome = reception.answer(operation, parameters);
    if (outcome instanceof Outcome.Refused refused) {
      return refused(reception.service(operation), request, refused.complaint());
    }
    var fields = new LinkedHashMap<String, Json>();
    fields.put("RequestId", Json.of(request));
    fields.putAll(((Outcome.Done) outcome).answer().fields());
    return new Reply(200, new JsonObject(fields));
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
      return cdn.playback().status(url);
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
      return sei.frames(app, task)
          .map(
              frames ->
                  JsonObject.EMPTY.with("task", task.value()).with("frames", Json.of(frames)));
    }
  }

  /** Recordings and playlists. */
  public Replay replay() {
    return replay;
  }

  /** Everything that can be asked for. */
  public List<Operation> operations() {
    return reception.operations();
  }

  @Override
  public Answer start(RelayRequest.Start request) {
    return ask(request);
  }

  @Override
  public Answer update(RelayRequest.Update request) {
    return ask(request);
  }

  @Override
  public Answer stop(RelayRequest.Stop request) {
    return ask(request);
  }

  @Override
  public Optional<JsonObject> detail(RelayRequest.Detail request) {
    Reply reply = call(request.operation(), RelayWire.parameters(request));
    if (reply.isNone()) {
      throw new CloudUnreachable(Answer.Unknown.NO_ANSWER);
    } else if (!reply.isDone()) {
      throw new CloudUnreachable(reply.text("Code") + ": " + reply.text("Message"));
    }
    return reply.body().items("MPUTasks").stream().findFirst().map(JsonObject.class::cast);
  }

  /** Every live task, the one changed longest ago first. */
  public List<TaskView> liveTasks() {
    synchronized (lock) {
      return register.live().stream().map(this::view).toList();
    }
  }

  /** Live tasks of this channel; those that only take in somebody from it are not its own. */
  public List<TaskView> liveTasks(ChannelId channel) {
    synchronized (lock) {
      return register.concerning(channel).stream()
          .filter(task -> task.parameters().channel().equals(channel))
          .map(this::view)
          .toList();
    }
  }

  /** Everybody's stays in this channel, in the order of joining. */
  public List<StayView> stays(ChannelId channel) {
    synchronized (lock) {
      return rooms.in(channel).stream().map(StayView::of).toList();
    }
  }

  /**
   * Everything at this moment: {@code channels} with their members, {@code calls}, {@code tasks},
   * {@code subscriptions}, {@code objects}.
   */
  public JsonObject state() {
    synchronized (lock) {
      var subscriptions = new ArrayList<>(roomSubscriptions.state());
      subscriptions.addAll(taskSubscriptions.state());
      return MockState.of(rooms, liveTasks(), subscriptions).with("objects", replay.state());
    }
  }

  private Answer ask(RelayRequest request) {
    Reply reply = call(request.operation(), RelayWire.parameters(request));
    if (reply.isDone()) {
      return new Answer.Done(reply.status(), reply.text("RequestId"));
    } else if (reply.isNone()) {
      return new Answer.Unknown(Answer.Unknown.NO_ANSWER);
    }
    String code = reply.text("Code");
    String message = reply.text("Message");
    return new Answer.Refused(reply.status(), code, message, Refusals.meaning(code, message));
  }

  private static Reply refused(Service service, String request, Complaint complaint) {
    JsonObject body =
        JsonObject.EMPTY
            .with("RequestId", request)
            .with("HostId", service.host())
            .with("Code", complaint.code())
            .with("Message", complaint.message())
            .with("Recommend", "");
    return new Reply(complaint.status(), body);
  }

  private TaskView view(RelayTask task) {
    return TaskView.of(task, rooms);
  }
}
