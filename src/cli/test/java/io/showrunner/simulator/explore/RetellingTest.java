package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cli.FrontDoor;
import io.showrunner.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetellingTest {
  private static final Finding FINDING =
      new Finding(Duration.ofSeconds(65), "evening", "settles-in-time", "Expected a, but b.");

  @TempDir private Path scratch;

  @Test
  void aTraceIsToldInSentencesAndPauses() {
    Trace trace =
        io.showrunner.trace.TraceReader.read(
            "t",
            """
            {"trace":"seed-3","app":"app-1"}
            {"at":"PT0S","event":"room.create","room":"evening","channel":"c","streamer":"ana"}
            {"at":"PT1S","event":"channel.join","channel":"c","user":"ana"}
            {"at":"PT1.2S","event":"stream.publish","channel":"c","user":"ana"}
            {"at":"PT2S","event":"cloud.fault","operation":"*","outcome":"timeout","times":2}
            {"at":"PT2S","event":"cloud.callbacks","do":"double"}
            {"at":"PT3S","event":"costream.apply","room":"evening","user":"bo"}
            {"at":"PT4S","event":"costream.approve","room":"evening","user":"bo"}
            {"at":"PT5S","event":"stream.mute","channel":"c","user":"ana","track":"camera"}
            {"at":"PT6S","event":"channel.leave","channel":"c","user":"ana","reason":"lost"}
            """);
    assertThat(new Retelling(trace, FINDING, "./showrunner explore --seed 3").feature())
        .isEqualTo(
            """
            Feature: Found by exploration
              Expected a, but b.

              # ./showrunner explore --seed 3
              Scenario: settles-in-time (seed-3)
                Given streamer "ana" has created room "evening"
                When 0.8 seconds pass
                And "ana" enters room "evening"
                And "ana" goes on air in room "evening"
                And 0.6 seconds pass
                Given the cloud answers * with timeout 2 times
                # No sentence says this: {"at":"PT2S","event":"cloud.callbacks","do":"double"}
                When 1 seconds pass
                And "bo" asks to co-stream in room "evening"
                And 0.8 seconds pass
                And the streamer approves "bo" in room "evening"
                And 0.8 seconds pass
                And "ana" turns the camera off in room "evening"
                And 0.8 seconds pass
                And "ana" loses the connection in room "evening"
                And 1 minutes and 28.8 seconds pass
                Then no invariant is broken
            """);
  }

  /** Whatever is invented can be told, and what is told can be played. */
  @Test
  void everySentenceIsOneOfThePhrasebook() throws Exception {
    var generator = new Generator(Strands.ALL, Generator.ANY_TEMPO);
    for (long seed = 1; seed <= 12; seed++) {
      Trace trace = generator.invent(seed);
      String told = new Retelling(trace, FINDING, "-").feature();
      Files.writeString(scratch.resolve(String.format(Locale.ROOT, "seed-%d.feature", seed)), told);
    }
    FrontDoor played = FrontDoor.type("test", scratch.toString());
    assertThat(played.out()).doesNotContain("Unknown sentence", "undefined", "Undefined");
    assertThat(played.err()).isEmpty();
  }
}
