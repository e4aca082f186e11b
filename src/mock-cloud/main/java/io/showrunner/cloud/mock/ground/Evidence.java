package io.showrunner.cloud.mock.ground;

import io.showrunner.vocabulary.Words;

/**
 * Where we know something about the vendor's cloud from.
 *
 * @param source the page or library with its date or version; for an assumption, what was assumed
 *     and why
 */
public record Evidence(Kind kind, String source) {
  /** How sure we are. */
  public enum Kind implements Words {
    /** The vendor says so. */
    DOCUMENTED,
    /** We saw it: the vendor's own libraries were run against a recorder. */
    OBSERVED,
    /** Nobody says; this is our reading. */
    ASSUMED
  }

  /** The vendor says so, there and then. */
  public static Evidence documented(String source) {
    return new Evidence(Kind.DOCUMENTED, source);
  }

  /** We saw it in this. */
  public static Evidence observed(String in) {
    return new Evidence(Kind.OBSERVED, in);
  }

  /** Our reading, for this reason. */
  public static Evidence assumed(String why) {
    return new Evidence(Kind.ASSUMED, why);
  }
}
