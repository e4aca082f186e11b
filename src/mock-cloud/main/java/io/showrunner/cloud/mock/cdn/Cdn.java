package io.showrunner.cloud.mock.cdn;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The CDN with its one ingest domain: lets streams in, tells of them, knows which are online and
 * lets viewers pull them.
 */
public final class Cdn {
  private final MockSettings settings;
  private final ShowClock clock;
  private final Notices notices;
  private final Set<OnlineStream> online = new LinkedHashSet<>();
  private NotifyConfig configured;
  private Consumer<EndedStream> listener = stream -> {};

  /**
   * One nothing arrives at yet.
   *
   * @param clock whose wake-ups run inside the cloud's lock
   */
  public Cdn(MockSettings settings, ShowClock clock, Postman postman) {
    this.settings = settings;
    this.clock = clock;
    this.notices = new Notices(clock, postman);
    this.configured = NotifyConfig.initial(settings.domain());
  }

  /** What carries a task's media here. */
  public RelayTask.Part feed(RelayTask task, Rooms rooms) {
    return new CdnFeed(task, rooms, this);
  }

  /** Where operations about domains and streams are answered. */
  public Desk desk() {
    return new CdnDesk(this, settings);
  }

  /** What viewers get; to be asked inside the cloud's lock. */
  public Playback playback() {
    return new Playback(settings.domain(), this, clock);
  }

  /**
   * Which stream a URL pushes. On the ingest domain a StreamName is one stream whatever the AppName
   * is (ingest and streaming URL page, undated); elsewhere, assumed, the whole URL counts. Never
   * the query: the signature in it names no other stream.
   */
  public String stream(String url) {
    Target target = Target.of(url);
    return isOurs(target) ? target.host() + "/*/" + target.stream() : target.host() + target.path();
  }

  boolean letsIn(Target target) {
    return isOurs(target)
        && settings.domain().guard().lets(target.path(), target.authKey(), clock.now());
  }

  OnlineStream comesOnline(Target target, RelayTask task) {
    var stream = new OnlineStream(target, task, settings.camera(), clock.now());
    online.add(stream);
    return stream;
  }

  void goesOffline(OnlineStream stream) {
    online.remove(stream);
    listener.accept(ended(stream));
  }

  private EndedStream ended(OnlineStream stream) {
    Map<String, String> size = size(stream.task().parameters());
    return new EndedStream(
        stream.target().stream(),
        stream.publishedAt(),
        clock.now(),
        Integer.parseInt(size.getOrDefault("width", "0")),
        Integer.parseInt(size.getOrDefault("height", "0")));
  }

  /** Who is told, inside the cloud's lock, of every stream that ends. */
  public void whenOver(Consumer<EndedStream> told) {
    listener = told;
  }

  /** Whether this stream is online. */
  public boolean has(StreamName stream) {
    return online.stream().anyMatch(each -> each.target().stream().equals(stream.value()));
  }

  /** What is online, the one published longest ago first. */
  List<OnlineStream> online() {
    return List.copyOf(online);
  }

  NotifyConfig configured() {
    return configured;
  }

  void configure(NotifyConfig now) {
    configured = now;
  }

  Map<String, String> size(TaskParameters told) {
    return OnlineStream.size(told, settings.camera());
  }

  void tell(String action, Target target, NotifyConfig config, Map<String, String> size) {
    notices.tell(action, target, config, size);
  }

  /** A page of what was told, as DescribeLiveStreamsNotifyRecords gives it. */
  JsonObject told(JsonObject request) {
    return notices.log().answer(request, clock.now(), settings);
  }

  MockSettings.Times times() {
    return settings.times();
  }

  ShowClock.Alarm wakeAfter(Duration time, Runnable action) {
    return clock.wakeAt(clock.now().plus(time), action);
  }

  private boolean isOurs(Target target) {
    return target.host().equals(settings.domain().name());
  }
}
