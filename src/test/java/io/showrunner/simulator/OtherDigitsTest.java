package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import io.showrunner.cloud.UrlSignature;
import io.showrunner.input.Fault;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.trace.ManyRooms;
import io.showrunner.simulator.trace.TraceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a machine that writes numbers with other digits, everything but prose stays as it is. */
class OtherDigitsTest {
  private final Locale own = Locale.getDefault();

  @BeforeEach
  void speakArabic() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertThat("%d".formatted(1)).as("this JDK writes Arabic digits").isEqualTo("\u0661");
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(own);
  }

  @Test
  void urlsAreSignedAsTheVendorSignsThem() {
    assertThat(UrlSignature.authKey("/live/stream1", 1_900_000_000, "key123"))
        .isEqualTo("1900000000-0-0-cc421771b32d45db2a55481f45fe1592");
  }

  @Test
  void idsAreHexadecimal() {
    assertThat(new Chance(1).hexId()).matches("[0-9a-f]{32}");
  }

  @Test
  void faultsHaveTheLineThatAnEditorCanJumpTo() {
    assertThat(Fault.at("f", 12, "this", "that").toString()).startsWith("f:12: ");
  }

  @Test
  void aTraceGivesItsGoldenRecords() {
    List<String> lines = new ArrayList<>();
    Simulation.play(
        TraceReader.read(Path.of("simulator/traces/evening-show.jsonl")),
        new Book(Played.processes(), Played.rules()),
        null,
        new RecordLog((record, line) -> lines.add(line + "\n")),
        done -> {});
    Golden.same(Path.of("simulator/golden/evening-show.records.jsonl"), String.join("", lines));
  }

  @Test
  void manyRoomsAreTheSameTrace() {
    assertThat(ManyRooms.trace(2).rooms()).hasSize(2);
  }
}
