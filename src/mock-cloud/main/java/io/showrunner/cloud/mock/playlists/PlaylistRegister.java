package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.cloud.mock.objects.door.Playback;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Playlists made so far, and what of them was played (IMM live transcoding guide, 2025-06-16).
 * Assumed: fetching the signed playlist makes its missing segments ready to be transcoded, deleted
 * ones again; fetching one of those through a signed address transcodes it and those ahead of it.
 */
final class PlaylistRegister implements Playback {
  private final ObjectStore store;
  private final Transcoder transcoder;
  private final Map<ObjectAddress, Made> media = new HashMap<>();
  private final Map<ObjectAddress, Place> places = new HashMap<>();
  private final Set<ObjectAddress> masters = new HashSet<>();

  PlaylistRegister(ObjectStore store, Transcoder transcoder) {
    this.store = store;
    this.transcoder = transcoder;
  }

  /** A playlist, and which of its segments may be transcoded once somebody wants them. */
  private record Made(Track track, ObjectAddress source, Set<Integer> ready) {}

  private record Place(Made playlist, int index) {}

  synchronized void master(ObjectAddress address) {
    masters.add(address);
  }

  /** Adds a playlist in the place of an older one, and transcodes its beginning. */
  synchronized void add(Track track, ObjectAddress source) {
    var made = new Made(track, source, new HashSet<>());
    Made old = media.put(track.playlist(), made);
    if (old != null) {
      for (int i = 0; i < old.track().plan().count(); i++) {
        places.remove(old.track().segment(i));
      }
    }
    masters.remove(track.playlist());
    for (int i = 0; i < track.plan().count(); i++) {
      places.put(track.segment(i), new Place(made, i));
      if (i < track.initial()) {
        transcoder.transcode(track, i);
      }
    }
  }

  synchronized void clear() {
    media.clear();
    places.clear();
    masters.clear();
  }

  @Override
  public synchronized boolean opened(ObjectAddress playlist) {
    Made made = media.get(playlist);
    if (made == null) {
      return masters.contains(playlist);
    }
    for (int i = 0; i < made.track().plan().count(); i++) {
      if (store.get(made.track().segment(i)).isEmpty()) {
        made.ready().add(i);
      }
    }
    return true;
  }

  @Override
  public synchronized void wanted(ObjectAddress segment) {
    Place place = places.get(segment);
    if (place == null || !place.playlist().ready().contains(place.index())) {
      return;
    }
    Made made = place.playlist();
    boolean complete =
        store.get(made.source()).isPresent() && store.get(made.track().playlist()).isPresent();
    int end = Math.min(made.track().plan().count() - 1, place.index() + made.track().ahead());
    for (int i = place.index(); complete && i <= end; i++) {
      if (made.ready().remove(i) && store.get(made.track().segment(i)).isEmpty()) {
        transcoder.transcode(made.track(), i);
      }
    }
  }
}
