package io.showrunner.record;

import io.showrunner.json.JsonObject;

/** Hears every record, in order; the summary comes last. */
public interface RecordListener {
  /**
   * Hears one.
   *
   * @param line the same record as a line of JSON, without the line's end
   */
  void recorded(JsonObject record, String line);
}
