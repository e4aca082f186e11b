package io.showrunner.cli;

import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * A line like those of the log, written by ourselves: while a process ends, Java's own logging is
 * gone before we are.
 */
final class LogLine {
  private LogLine() {}

  /** Writes it, with date, time and zone, as {@link Main} has them written. */
  static void to(PrintStream out, String sentence) {
    var line = new LogRecord(Level.INFO, "{0}");
    line.setParameters(new Object[] {sentence});
    line.setLoggerName("io.showrunner.serve");
    out.print(new SimpleFormatter().format(line));
    out.flush();
  }
}
