package io.showrunner.cloud.mock.replay;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.cdn.EndedStream;
import io.showrunner.cloud.mock.ground.Account;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.door.Playback;
import io.showrunner.cloud.mock.playlists.PlaylistDesk;
import io.showrunner.cloud.mock.project.ProjectDesk;
import io.showrunner.cloud.mock.project.Projects;
import io.showrunner.cloud.mock.recording.MediaDesk;
import io.showrunner.cloud.mock.recording.RecordingDesk;
import io.showrunner.cloud.mock.recording.Recordings;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.cloud.mock.weather.RecordingFaults;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The store, what is recorded into it, and the desk that makes playlists of that. Recordings go
 * into one bucket, which is there from the start like a project: both are called {@value #NAME}.
 */
public final class Replay {
  /** The bucket and the project. */
  public static final String NAME = "showrunner";

  private final ObjectStore store;
  private final Recordings recordings;
  private final Projects projects;
  private final PlaylistDesk desk;
  private final ShowClock clock;
  private final RecordingFaults weather;

  /**
   * An empty store.
   *
   * @param account what there is besides the usual bucket and project
   * @param maker of the segments that are played
   * @param weather what becomes of recordings
   */
  public Replay(Account account, SegmentMaker maker, ShowClock clock, RecordingFaults weather) {
    this.store = new ObjectStore(withUsual(account.buckets()));
    this.recordings = new Recordings(store, NAME);
    this.projects = new Projects(withUsual(account.projects()), clock);
    this.clock = clock;
    this.weather = weather;
    this.desk = new PlaylistDesk(projects, store, maker, clock);
  }

  /** Every stream that ended leaves a recording, at once in fair weather. */
  public void record(EndedStream stream) {
    weather
        .delay()
        .ifPresent(
            late -> {
              if (late.isZero()) {
                keep(stream);
              } else {
                clock.wakeAt(clock.now().plus(late), () -> keep(stream));
              }
            });
  }

  private void keep(EndedStream stream) {
    recordings.ended(stream.name(), stream.start(), stream.end(), stream.width(), stream.height());
  }

  /** Where recordings are asked for. */
  public Desk recordingDesk(MockSettings settings) {
    return new RecordingDesk(settings, recordings);
  }

  /** Where recordings are asked for as media of VOD. */
  public Desk mediaDesk(MockSettings settings) {
    return new MediaDesk(settings, recordings);
  }

  /** Where playlists are asked for. */
  public Desk desk() {
    return desk;
  }

  /** Where projects are asked for. */
  public Desk projectDesk() {
    return new ProjectDesk(projects, store);
  }

  /** Everything that is kept. */
  public ObjectStore store() {
    return store;
  }

  /** To be told of what players fetch. */
  public Playback playback() {
    return desk.playback();
  }

  /** What is kept, by name. */
  public List<Json> state() {
    return store.buckets().stream()
        .flatMap(
            bucket ->
                store.list(bucket, "").keySet().stream()
                    .map(key -> (Json) JsonObject.EMPTY.with("bucket", bucket).with("key", key)))
        .toList();
  }

  private static Set<String> withUsual(List<String> more) {
    var all = new TreeSet<>(more);
    all.add(NAME);
    return all;
  }
}
