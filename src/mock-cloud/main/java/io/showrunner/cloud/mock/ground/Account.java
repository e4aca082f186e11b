package io.showrunner.cloud.mock.ground;

import java.util.List;

/**
 * The account all applications belong to, as the vendor looks upon it.
 *
 * @param enabled whether it has enabled the Live service; if not, that service denies everything
 * @param throttling what it is told when it asks too often
 * @param projects of Intelligent Media Management that are there from the start, besides the usual
 *     one
 * @param buckets of the object store that are there from the start, besides the usual one
 */
public record Account(
    boolean enabled, Throttling throttling, List<String> projects, List<String> buckets) {
  /** One in good standing. */
  public static final Account USUAL = new Account(true, Throttling.USUAL);

  /** Takes copies. */
  public Account {
    projects = List.copyOf(projects);
    buckets = List.copyOf(buckets);
  }

  /** One with nothing besides what is there anyway. */
  public Account(boolean enabled, Throttling throttling) {
    this(enabled, throttling, List.of(), List.of());
  }
}
