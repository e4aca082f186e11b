package io.showrunner.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The command line as somebody outside this package types it, without a process of its own.
 *
 * @param exit what it answered
 * @param out what it printed as result
 */
public record FrontDoor(int exit, String out) {
  /** Types a command, the name of the launcher left out. */
  public static FrontDoor type(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(new Console(stream(out), stream(err), false), words);
    return new FrontDoor(exit, out.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
