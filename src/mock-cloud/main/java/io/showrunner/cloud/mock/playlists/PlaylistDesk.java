package io.showrunner.cloud.mock.playlists;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.objects.Content;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.objects.door.Playback;
import io.showrunner.cloud.mock.project.Projects;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.http.Body;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * IMM's GenerateVideoPlaylist (service version 2020-09-30). Playlists are in the store when it
 * returns. What is unknown is refused with 404 and ResourceNotFound (assumed: IMM's codes are not
 * published). Safe for many threads.
 */
public final class PlaylistDesk implements Desk {
  private static final String PLAYLIST = "application/x-mpegURL";

  private final Projects projects;
  private final ObjectStore store;
  private final ShowClock clock;
  private final PlaylistRegister register;

  /**
   * A desk for these projects.
   *
   * @param store where sources are and playlists go
   * @param maker of segments
   * @param clock that objects are dated by
   */
  public PlaylistDesk(Projects projects, ObjectStore store, SegmentMaker maker, ShowClock clock) {
    this.projects = projects;
    this.store = store;
    this.clock = clock;
    this.register = new PlaylistRegister(store, new Transcoder(store, maker, clock));
  }

  /** To be told of what players fetch. */
  public Playback playback() {
    return register;
  }

  /** Forgets every playlist; what is in the store stays there. */
  public void clear() {
    register.clear();
  }

  @Override
  public List<Operation> operations() {
    return List.of(PlaylistParameters.OPERATION);
  }

  @Override
  public synchronized Outcome answer(Operation operation, JsonObject asked) {
    var request = new Values(asked);
    Optional<Complaint> wrong = PlaylistRules.breach(request).or(() -> unknown(request));
    if (wrong.isPresent()) {
      return new Outcome.Refused(wrong.get());
    }
    ObjectAddress address = address(request, "SourceURI").orElseThrow();
    var reader = new TrackReader(Source.of(store.get(address).orElseThrow()), request);
    if (reader.length() <= 0) {
      return new Outcome.Refused(
          Complaint.invalid(
              String.format(
                  Locale.ROOT,
                  "SourceStartTime: expected it before the end of %s, but found %s.",
                  address,
                  request.text("SourceStartTime").orElse("0"))));
    }
    List<Track> tracks = new ArrayList<>();
    request.sections("Targets").forEach(target -> tracks.addAll(reader.tracks(target)));
    Optional<Complaint> twice = twice(request, tracks);
    if (twice.isPresent()) {
      return new Outcome.Refused(twice.get());
    }
    boolean keeps = request.text("OverwritePolicy").orElse("").equals("skip-existing");
    for (Track track : tracks) {
      if (!keeps || store.get(track.playlist()).isEmpty()) {
        write(track.playlist(), MediaText.of(track));
        register.add(track, address);
      }
    }
    Optional<ObjectAddress> master = address(request, "MasterURI");
    if (master.isPresent() && (!keeps || store.get(master.get()).isEmpty())) {
      write(master.get(), MasterText.of(master.get(), tracks));
      register.master(master.get());
    }
    return new Outcome.Done(PlaylistAnswer.of(master, reader.length(), tracks));
  }

  /** The second subtitles of a target have an address of their own, which may be somebody's. */
  private static Optional<Complaint> twice(Values request, List<Track> tracks) {
    var seen = new HashSet<>(address(request, "MasterURI").stream().toList());
    return tracks.stream()
        .map(Track::playlist)
        .filter(playlist -> !seen.add(playlist))
        .findFirst()
        .map(
            playlist ->
                Complaint.invalid(
                    String.format(
                        Locale.ROOT,
                        "Targets: expected a playlist of its own for each, but %s is twice.",
                        playlist)));
  }

  private void write(ObjectAddress address, String text) {
    store.put(address, StoredObject.of(Content.of(Body.of(text)), clock.now(), PLAYLIST));
  }

  private Optional<Complaint> unknown(Values request) {
    String project = request.text("ProjectName").orElse("");
    if (!projects.has(project)) {
      return Optional.of(projects.unknown(project));
    }
    List<String> read = new ArrayList<>(List.of(request.text("SourceURI").orElse("")));
    request.sections("SourceSubtitles").forEach(s -> read.add(s.text("URI").orElse("")));
    for (String uri : read) {
      if (ObjectAddress.parse(uri).flatMap(store::get).isEmpty()) {
        return missing(
            String.format(
                Locale.ROOT,
                "Expected the object %s, but it is not there.",
                Complaint.quoted(uri)));
      }
    }
    List<String> written = new ArrayList<>(request.text("MasterURI").stream().toList());
    request.sections("Targets").forEach(t -> written.add(t.text("URI").orElse("")));
    for (String uri : written) {
      if (ObjectAddress.parse(uri).filter(a -> store.has(a.bucket())).isEmpty()) {
        return missing(
            String.format(
                Locale.ROOT,
                "Expected a bucket for %s, but it is not there.",
                Complaint.quoted(uri)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Complaint> missing(String message) {
    return Optional.of(new Complaint(404, "ResourceNotFound", message));
  }

  private static Optional<ObjectAddress> address(Values request, String name) {
    return request.text(name).flatMap(ObjectAddress::parse);
  }
}
