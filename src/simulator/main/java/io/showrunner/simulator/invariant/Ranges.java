package io.showrunner.simulator.invariant;

import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The vendor's ranges of {@code EncodeParams}, written down here once more so that a slip in the
 * cloud's own copy shows (StartLiveMPUTask page, 2024-12-05).
 */
final class Ranges {
  private static final List<Range> ALL =
      List.of(
          new Range("AudioBitrate", 8, 500),
          new Range("AudioChannels", 1, 2),
          new Range("VideoBitrate", 1, 10_000),
          new Range("VideoFramerate", 1, 60),
          new Range("VideoGop", 1, 60),
          new Range("VideoHeight", 0, 1920),
          new Range("VideoWidth", 0, 1920));
  private static final Set<String> RATES = Set.of("8000", "16000", "32000", "44100", "48000");

  private Ranges() {}

  static List<String> breaches(JsonObject encode) {
    List<String> breaches = new ArrayList<>();
    for (Range range : ALL) {
      encode
          .text(range.name())
          .filter(value -> !range.holds(value))
          .map(value -> range.breach(value))
          .ifPresent(breaches::add);
    }
    encode
        .text("AudioSampleRate")
        .filter(value -> !RATES.contains(value))
        .map(value -> "Expected AudioSampleRate of 8 to 48 kHz as listed, but found " + value + ".")
        .ifPresent(breaches::add);
    return breaches;
  }

  private record Range(String name, int from, int to) {
    boolean holds(String value) {
      return value.matches("[0-9]{1,6}")
          && Integer.parseInt(value) >= from
          && Integer.parseInt(value) <= to;
    }

    String breach(String value) {
      return String.format(
          Locale.ROOT, "Expected %s from %s to %s, but found %s.", name, from, to, value);
    }
  }
}
