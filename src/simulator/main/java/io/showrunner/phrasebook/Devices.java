package io.showrunner.phrasebook;

import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who is in which room, with how many devices, and what each of them publishes. */
final class Devices {
  private final Map<Stay, List<Set<Track>>> open = new LinkedHashMap<>();

  void join(RoomId room, ParticipantId user) {
    of(room, user).add(EnumSet.noneOf(Track.class));
  }

  void publish(RoomId room, ParticipantId user, Set<Track> tracks) {
    newest(room, user).addAll(tracks);
  }

  void unpublish(RoomId room, ParticipantId user, Set<Track> tracks) {
    newest(room, user).removeAll(tracks);
  }

  /** The device that came first leaves. */
  void leave(RoomId room, ParticipantId user) {
    newest(room, user);
    of(room, user).remove(0);
  }

  int count(RoomId room, ParticipantId user) {
    return of(room, user).size();
  }

  /** What the newest device publishes. */
  Set<Track> published(RoomId room, ParticipantId user) {
    Set<Track> tracks = EnumSet.noneOf(Track.class);
    tracks.addAll(newest(room, user));
    return tracks;
  }

  private Set<Track> newest(RoomId room, ParticipantId user) {
    List<Set<Track>> devices = of(room, user);
    if (devices.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected \"%s\" to be in room \"%s\", but \"%s\" is not. Let them co-stream, go on air or return first.",
              user,
              room,
              user));
    }
    return devices.get(devices.size() - 1);
  }

  private List<Set<Track>> of(RoomId room, ParticipantId user) {
    return open.computeIfAbsent(new Stay(room, user), stay -> new ArrayList<>());
  }

  private record Stay(RoomId room, ParticipantId user) {}
}
