package io.showrunner.durability;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of our own that is told things line by line, says things line by line, and can be
 * killed as by {@code kill -9}. A line it says counts if it ends with {@value #WHOLE}: what was cut
 * off in the middle was not said.
 */
final class MortalProcess implements AutoCloseable {
  /** Ends every line that counts. */
  static final String WHOLE = " .";

  /** Guards against hanging alone; how fast the machine is must not matter. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String SILENCE = "";

  private final Process process;
  private final BufferedWriter mouth;
  private final Path complaints;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final Thread ear;

  private MortalProcess(Process process, Path complaints) {
    this.process = process;
    this.complaints = complaints;
    this.mouth = process.outputWriter(StandardCharsets.UTF_8);
    this.ear = new Thread(this::listen, "ear");
    ear.setDaemon(true);
    ear.start();
  }

  /**
   * Starts a process with the class path of this one, quickly rather than for long.
   *
   * @param complaints a file for what it writes to stderr
   */
  static MortalProcess start(Class<?> main, Path complaints, String... arguments) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                classes,
                main.getName()));
    command.addAll(List.of(arguments));
    try {
      var builder =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(complaints.toFile()));
      return new MortalProcess(builder.start(), complaints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says a line to it; in vain if it is dead. */
  void tell(String line) {
    try {
      mouth.write(line);
      mouth.newLine();
      mouth.flush();
    } catch (IOException dead) {
      // Whoever is dead hears nothing: that is found out by waiting for the answer.
    }
  }

  /** The next line it says, without its end. */
  String next() throws InterruptedException {
    String line = said.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (line == null || line.equals(SILENCE)) {
      throw new AssertionError(
          String.format(
              Locale.ROOT,
              "Expected the process to say something, but it %s:%n%s",
              process.isAlive() ? "is silent" : "is dead",
              complaints()));
    }
    return line;
  }

  /**
   * Kills it, without a chance to do anything more.
   *
   * @return what it had still said by then
   */
  List<String> kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    ear.join();
    List<String> last = new ArrayList<>();
    said.drainTo(last);
    last.removeIf(SILENCE::equals);
    return last;
  }

  private String complaints() {
    try {
      return Files.readString(complaints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.endsWith(WHOLE)) {
          said.add(line.substring(0, line.length() - WHOLE.length()));
        }
      }
    } catch (IOException killed) {
      // Nothing more is said.
    }
    said.add(SILENCE);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
