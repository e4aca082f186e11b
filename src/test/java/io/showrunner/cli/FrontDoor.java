package io.showrunner.cli;

/**
 * The command line as a test of another package types it.
 *
 * @param exit what it answered
 * @param out what it printed as result
 */
public record FrontDoor(int exit, String out) {
  /** Types a command, the name of the launcher left out. */
  public static FrontDoor type(String... words) {
    Run run = Run.of(words);
    return new FrontDoor(run.exit(), run.out());
  }
}
