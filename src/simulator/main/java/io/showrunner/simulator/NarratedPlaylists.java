package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.PlaylistAnswer;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.PlaylistRequest;
import io.showrunner.cloud.Recording;
import io.showrunner.vocabulary.StreamName;
import java.time.Instant;
import java.util.List;

/** Lets the narrator hear what the cloud answered, whether or not the director lives to say so. */
record NarratedPlaylists(PlaylistMaker maker, Narrator narrator) implements PlaylistMaker {
  @Override
  public List<Recording> recordings(StreamName stream, Instant from, Instant until) {
    try {
      List<Recording> found = maker.recordings(stream, from, until);
      narrator.answered(new Answer.Done(200, ""));
      return found;
    } catch (CloudUnreachable unreachable) {
      narrator.answered(new Answer.Unknown(String.valueOf(unreachable.getMessage())));
      throw unreachable;
    }
  }

  @Override
  public PlaylistAnswer make(PlaylistRequest request) {
    PlaylistAnswer answer = maker.make(request);
    narrator.answered(answer.asAnswer());
    return answer;
  }
}
