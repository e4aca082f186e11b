package io.showrunner.cloud.mock.ground;

import java.util.Optional;

/**
 * One thing the mock does, and how we know that the vendor does it. Every package of the mock
 * declares its own, in a constant {@code List<Behaviour> BEHAVIOURS} of a class beside the code
 * that does them; docs/cloud-coverage.md is written from all of them.
 *
 * @param text a sentence in the present tense, with its full stop
 * @param flip the switch that turns it round, if there is one
 */
public record Behaviour(String text, Evidence evidence, Optional<Assumption> flip) {

  /** The vendor says so: on which page or in which library, with date or version. */
  public static Behaviour documented(String text, String source) {
    return new Behaviour(text, Evidence.documented(source), Optional.empty());
  }

  /** We saw it: in what. */
  public static Behaviour observed(String text, String in) {
    return new Behaviour(text, Evidence.observed(in), Optional.empty());
  }

  /** Nobody says, or not clearly: why we read it so. No switch turns it round. */
  public static Behaviour assumed(String text, String why) {
    return new Behaviour(text, Evidence.assumed(why), Optional.empty());
  }

  /** The same with a switch. */
  public static Behaviour assumed(String text, String why, Assumption flip) {
    return new Behaviour(text, Evidence.assumed(why), Optional.of(flip));
  }
}
