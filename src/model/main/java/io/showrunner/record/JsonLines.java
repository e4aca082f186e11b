package io.showrunner.record;

import io.showrunner.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes records as JSON Lines: UTF-8, each line ended by a single line feed on any system. */
public final class JsonLines implements RecordListener {
  private final OutputStream out;

  /** Writes to {@code out}, which the caller buffers, flushes and closes. */
  public JsonLines(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes one line.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  @Override
  public void recorded(JsonObject record, String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
