package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.architecture.SuppressForbidden;
import io.showrunner.clock.Chance;
import io.showrunner.cloud.UrlSignature;
import io.showrunner.input.Fault;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.ManyRooms;
import io.showrunner.trace.TraceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a machine that writes other digits and keeps another time, all stays as it is. */
@SuppressForbidden("sets the machine's language and time zone, and back")
class OtherDigitsTest {
  private final Locale own = Locale.getDefault();
  private final TimeZone ownZone = TimeZone.getDefault();

  @BeforeEach
  void speakArabic() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertThat(String.format(Locale.getDefault(), "%d", 1))
        .as("this JDK writes Arabic digits")
        .isEqualTo("\u0661");
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(own);
    TimeZone.setDefault(ownZone);
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

  @ParameterizedTest
  @CsvSource({
    "ar-EG, Africa/Cairo",
    "tr-TR, America/New_York",
    "hi-IN-u-nu-deva, Asia/Kathmandu",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Apia"
  })
  void aTraceGivesItsGoldenRecords(String language, String zone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
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
