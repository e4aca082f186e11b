package io.showrunner.appserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java of its own with the class path of the tests, whose first line names where it listens. */
public final class OwnProcess implements AutoCloseable {
  private final Process process;
  private final String address;

  /** Starts a verb of the command line and waits for its first line. */
  public OwnProcess(Path errors, String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.showrunner.cli.Main"));
    command.addAll(List.of(words));
    try {
      process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String first = out.readLine();
      if (first == null || !first.contains("http://")) {
        throw new IllegalStateException("Expected an address, but found " + first);
      }
      address = first.replaceFirst(".*(http://[0-9.:]+)/.*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Without a slash at the end. */
  public String address() {
    return address;
  }

  /** Asks it to end, as a service manager does, and waits. */
  int ends() throws InterruptedException {
    process.destroy();
    return process.waitFor(10, TimeUnit.MINUTES) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
