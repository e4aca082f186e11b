package io.showrunner.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The command line as somebody types it, without a process of its own.
 *
 * @param exit what it answered
 * @param out what it printed as result
 * @param err whatever else it said
 */
public record FrontDoor(int exit, String out, String err) {
  /** Types a command, the name of the launcher left out. */
  public static FrontDoor type(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(new Console(stream(out), stream(err), false, false), words);
    return new FrontDoor(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The result line by line. */
  public List<String> lines() {
    return out.lines().toList();
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
