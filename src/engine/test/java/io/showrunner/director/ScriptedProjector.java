package io.showrunner.director;

import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.ObjectUri;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.Recording;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A maker of replays that answers what a test tells it to, and remembers what it was asked. */
final class ScriptedProjector implements PlaylistMaker {
  private final Deque<PlaylistAnswer> next = new ArrayDeque<>();
  final List<Recording> recorded = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  boolean unreachable;
  boolean inTransaction;

  /** The next requests for playlists get these answers; those after them are done. */
  void answers(PlaylistAnswer... answers) {
    next.addAll(List.of(answers));
  }

  /** Something was recorded, so long, from this moment on. */
  void recorded(Instant start, Duration length) {
    recorded(String.format(Locale.ROOT, "live/s/%s.mp4", start.getEpochSecond()), start, length);
  }

  void recorded(String key, Instant start, Duration length) {
    recorded.add(new Recording(new ObjectUri("bucket", key), start, start.plus(length)));
  }

  @Override
  public List<Recording> recordings(StreamName stream, Instant from, Instant until) {
    note("look");
    if (unreachable) {
      throw new CloudUnreachable("out of reach");
    }
    return recorded.stream()
        .filter(each -> !each.start().isBefore(from) && !each.start().isAfter(until))
        .toList();
  }

  @Override
  public PlaylistAnswer make(PlaylistRequest request) {
    note("make " + request.source().key());
    return next.isEmpty() ? new PlaylistAnswer.Made(request.master(), "", null) : next.poll();
  }

  private void note(String what) {
    asked.add(what);
    inTransaction |= TransactionSynchronizationManager.isActualTransactionActive();
  }
}
