package io.showrunner.simulator.overhttp;

import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.Recording;
import io.showrunner.vocabulary.StreamName;
import java.time.Instant;
import java.util.List;

/** Leaves the floor to whoever answers, for as long as a call about replays lasts. */
record ReplaysInTurn(PlaylistMaker maker, Floor floor) implements PlaylistMaker {
  @Override
  public List<Recording> recordings(StreamName stream, Instant from, Instant until) {
    return floor.left(() -> maker.recordings(stream, from, until));
  }

  @Override
  public PlaylistAnswer make(PlaylistRequest request) {
    return floor.left(() -> maker.make(request));
  }
}
