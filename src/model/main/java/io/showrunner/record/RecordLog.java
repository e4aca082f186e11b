package io.showrunner.record;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the records of a simulation, counts and digests them, and passes them on. For one thread;
 * keeps no record, so that a long simulation costs no memory here.
 */
public final class RecordLog {
  private final List<RecordListener> listeners;
  private final MessageDigest digest = sha256();
  private final Set<String> rooms = new HashSet<>();
  private final Map<String, Long> calls = new TreeMap<>();
  private long events;
  private long violations;
  private boolean finished;

  /** Passes on to these, in this order. */
  public RecordLog(RecordListener... listeners) {
    this.listeners = List.of(listeners);
  }

  /**
   * Takes one record.
   *
   * @throws IllegalStateException after {@link #finish}
   */
  public void add(JsonObject record) {
    if (finished) {
      throw new IllegalStateException("Expected no record after the summary, but found " + record);
    }
    String line = record.write();
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    count(record);
    pass(record, line);
  }

  /**
   * Ends the log with the summary: rooms heard of, events, calls by operation in the order of their
   * names, violations, the duration and the digest of all lines before, line feeds included.
   *
   * @param virtual how long the simulation lasted, on its own clock
   * @return the summary
   * @throws IllegalStateException if the log has ended already
   */
  public JsonObject finish(Duration virtual) {
    return finish(virtual, JsonObject.EMPTY);
  }

  /**
   * The same with what the run rested on; the digest does not cover it.
   *
   * @param assumptions about the vendor that made a difference, or could have
   * @param flipped those of them that were read the other way round
   */
  public JsonObject finish(
      Duration virtual, List<? extends Words> assumptions, List<? extends Words> flipped) {
    JsonObject rested = JsonObject.EMPTY.with("assumptions", words(assumptions));
    return finish(virtual, flipped.isEmpty() ? rested : rested.with("flipped", words(flipped)));
  }

  private JsonObject finish(Duration virtual, JsonObject rested) {
    if (finished) {
      throw new IllegalStateException("Expected one summary, but the log has ended already.");
    }
    finished = true;
    JsonObject byOperation = JsonObject.EMPTY;
    for (var each : calls.entrySet()) {
      byOperation = byOperation.with(each.getKey(), each.getValue());
    }
    JsonObject summary =
        Records.at(virtual)
            .begin("summary", null)
            .with("rooms", rooms.size())
            .with("events", events)
            .with("calls", byOperation)
            .with("violations", violations)
            .with("virtual", Json.of(virtual.toString()))
            .with("digest", HexFormat.of().formatHex(digest.digest()));
    for (var field : rested.fields().entrySet()) {
      summary = summary.with(field.getKey(), field.getValue());
    }
    pass(summary, summary.write());
    return summary;
  }

  private static List<Json> words(List<? extends Words> all) {
    return all.stream().map(each -> Json.of(each.word())).toList();
  }

  /** How many violations there were so far. */
  public long violations() {
    return violations;
  }

  private void count(JsonObject record) {
    record.text("room").ifPresent(rooms::add);
    switch (record.text("kind").orElse("")) {
      case "event" -> events++;
      case "call" -> calls.merge(record.text("operation").orElse("?"), 1L, Long::sum);
      case "violation" -> violations++;
      default -> {}
    }
  }

  private void pass(JsonObject record, String line) {
    for (RecordListener listener : listeners) {
      listener.recorded(record, line);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
