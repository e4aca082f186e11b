package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.record.RecordLog;
import io.showrunner.vocabulary.AppId;
import java.util.function.BiFunction;

/** Makes worlds with a bug between director and cloud. */
public final class BuggedWorlds {
  private BuggedWorlds() {}

  /** One such world; see the constructor of {@link World}. */
  public static World make(
      Book book,
      AppId app,
      Conditions conditions,
      long seed,
      RecordLog log,
      BiFunction<StreamCloud, RelayRequest, Answer> bug) {
    return new World(book, app, conditions, seed, log, cloud -> new BuggedCloud(cloud, bug));
  }
}
