package io.showrunner.simulator.explore;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Refusals;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.CallbackTrouble;
import io.showrunner.cloud.mock.weather.WeatherObserver;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordListener;
import io.showrunner.trace.TraceEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Watches one world: what is broken in it, and which trouble met its rooms where. */
final class Lookout implements RecordListener, WeatherObserver {
  /** More than any sound world of this size tells: something goes round without end. */
  private static final int MOST_RECORDS = 200_000;

  private final Map<String, Spot> rooms = new LinkedHashMap<>();
  private final Encounters encounters = new Encounters();
  private final List<Finding> findings = new ArrayList<>();
  private int records;

  @Override
  public void recorded(JsonObject record, String line) {
    if (++records > MOST_RECORDS) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Expected at most %d records of one world, but there are more.",
              MOST_RECORDS));
    }
    switch (record.text("kind").orElse("")) {
      case "room" -> rooms.put(record.text("room").orElse(""), Spot.of(record));
      case "violation" -> findings.add(finding(record));
      case "engine" -> {
        if (record.text("state").orElse("").equals("down")) {
          met(Trouble.CRASH);
        }
      }
      case "call" -> {
        String code = record.text("code").orElse("");
        String message = record.text("message").orElse("");
        if (!code.isEmpty() && Refusals.meaning(code, message) == Answer.Meaning.QUOTA_FULL) {
          met(Trouble.QUOTA_FULL);
        }
      }
      default -> {}
    }
  }

  @Override
  public void callStruck(String operation, CallFault how) {
    met(Trouble.of(how));
  }

  @Override
  public void callbackStruck(CallbackTrouble how) {
    met(Trouble.of(how));
  }

  /** This has happened, and could. */
  void happened(TraceEvent event) {
    Trouble.of(event).ifPresent(this::met);
  }

  private void met(Trouble trouble) {
    encounters.met(trouble, rooms.values());
  }

  private static Finding finding(JsonObject record) {
    return new Finding(
        Duration.parse(record.text("at").orElse("PT0S")),
        record.text("room").orElse(""),
        record.text("invariant").orElse(""),
        record.text("detail").orElse(""));
  }

  /** What was found, in order. */
  List<Finding> findings() {
    return findings;
  }

  Encounters encounters() {
    return encounters;
  }
}
