package io.showrunner.broadcast;

import io.showrunner.vocabulary.Words;
import java.util.List;

/**
 * What is done about a relay that ended by other hands than ours.
 *
 * @param because the row that says so
 */
public record Remedy(Deed deed, List<Verdict.Because> because) {
  /** Takes a copy. */
  public Remedy {
    because = List.copyOf(because);
  }

  /** What is done. */
  public enum Deed implements Words {
    /** The relay is started again, once its URL has rested. */
    RESTART,
    /** The broadcast ends. */
    END
  }
}
