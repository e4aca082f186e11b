package io.showrunner.wording;

import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What comes over the show from outside, in words; the sentence's subject stands before. */
public final class WeatherWords {
  private WeatherWords() {}

  /** Whose doing it is, if it is nobody's of the room. */
  public static String subject(String event) {
    if (event.equals("channel.close")) {
      return "vendor";
    } else if (event.equals("task.fail")) {
      return "cloud";
    } else if (event.startsWith("task.")) {
      return "console";
    }
    return event.startsWith("call.") ? "clients" : "weather";
  }

  /** What became of our own engine. */
  public static String engine(JsonObject record) {
    if (record.text("state").filter("up"::equals).isPresent()) {
      return "is back, and takes up what it finds in its database";
    }
    return "dies" + record.text("point").map(point -> " " + inWords(point)).orElse("");
  }

  private static String inWords(String point) {
    return point.replace('-', ' ');
  }

  /** What it was; nothing for an event of people. */
  public static Optional<String> of(JsonObject event) {
    return switch (event.text("name").orElse("")) {
      case "cloud.fault" -> Optional.of(fault(event));
      case "cloud.callbacks" -> Optional.of(callbacks(event));
      case "cloud.recordings" -> Optional.of(recordings(event));
      case "cloud.quota" -> Optional.of("the cloud allows " + quota(event));
      case "engine.crash" ->
          Optional.of(
              "the engine is to die "
                  + event.text("point").map(WeatherWords::inWords).orElse("at its next step"));
      case "engine.restart" -> Optional.of("the engine is started again");
      case "task.stop" -> Optional.of("stops the relay by hand");
      case "task.start" -> Optional.of("starts the relay by hand");
      case "task.fail" ->
          Optional.of(
              event.text("cause").filter("bad-url"::equals).isPresent()
                  ? "finds the ingest URL no good"
                  : "cannot reach the CDN");
      case "channel.close" -> Optional.of("closes the channel");
      case "call.connect" -> Optional.of(String.format(Locale.ROOT, "call %s", peer(event)));
      case "call.disconnect" ->
          Optional.of(String.format(Locale.ROOT, "end the call with %s", peer(event)));
      default -> Optional.empty();
    };
  }

  private static String fault(JsonObject event) {
    String operation = event.text("operation").orElse("?");
    long times = event.whole("times").orElse(1L);
    boolean lasts = event.text("for").isPresent();
    String which =
        times > 1
            ? String.format(Locale.ROOT, "each of the next %d calls", times)
            : "the next call";
    return String.format(
        Locale.ROOT,
        "%s%s %s%s",
        lasts ? "every call" : which,
        operation.equals("*") ? "" : " of " + operation,
        switch (event.text("outcome").orElse("?")) {
          case "throttled" -> "is throttled";
          case "unavailable" -> "finds nobody there";
          case "error" -> "fails with an error";
          case "error-but-done" -> "is done, though an error is answered";
          case "timeout" -> "is lost";
          default -> "is done, though no answer comes";
        },
        lasting(event));
  }

  private static String callbacks(JsonObject event) {
    Optional<String> share =
        event.get("rate").map(rate -> rate.write()).filter(r -> !r.equals("1"));
    String some =
        share
            .map(it -> String.format(Locale.ROOT, "a share of %s of callbacks", it))
            .orElse("callbacks");
    String by = event.text("by").map(d -> " by " + Times.clock(Duration.parse(d))).orElse("");
    return switch (event.text("do").orElse("?")) {
      case "lose" -> some + " get lost" + lasting(event);
      case "double" -> some + " arrive twice" + lasting(event);
      case "delay" -> some + " arrive late" + by + lasting(event);
      case "shuffle" -> some + " arrive out of order" + lasting(event);
      default -> "callbacks arrive well again";
    };
  }

  private static String recordings(JsonObject event) {
    String by = event.text("by").map(d -> " by " + Times.clock(Duration.parse(d))).orElse("");
    return switch (event.text("come").orElse("?")) {
      case "never" -> "nothing is recorded any more";
      case "late" -> "recordings come late" + by;
      default -> "recordings come at once again";
    };
  }

  private static String quota(JsonObject event) {
    Optional<String> single =
        event.whole("single").map(it -> String.format(Locale.ROOT, "%d single-stream", it));
    Optional<String> mixed =
        event.whole("mixed").map(it -> String.format(Locale.ROOT, "%d mixed-stream", it));
    String both = single.isPresent() && mixed.isPresent() ? " and " : "";
    return single.orElse("") + both + mixed.orElse("") + " tasks";
  }

  private static String lasting(JsonObject event) {
    return event.text("for").map(d -> " for " + Times.clock(Duration.parse(d))).orElse("");
  }

  private static String peer(JsonObject event) {
    return event.text("peer").orElse("?");
  }
}
