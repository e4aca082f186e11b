package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesAndGapsTest {
  private Edited tables;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    tables = Edited.in(folder);
  }

  @Test
  void aTieNamesBothRowsAndOneCaseTheyMeetIn() throws IOException {
    tables.add("layout-choice.csv", "four wide,,,,4,landscape,,,,grid-4");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:16: Expected one row to win for 0 guests, 0 pictures, landscape, no"
                + " screen shared, the streamer there, but 'four wide' and 'one picture or none'"
                + " (layout-choice.csv:3) both fit and ask for as much. Fill one more 'when' cell of"
                + " the row that should win, or part the ranges.",
            "layout-choice.csv:16: Expected one row to win for 1 guest, 2 pictures, landscape, no"
                + " screen shared, the streamer there, but 'four wide' and 'two pictures'"
                + " (layout-choice.csv:4) both fit and ask for as much. Fill one more 'when' cell of"
                + " the row that should win, or part the ranges.",
            "layout-choice.csv:16: Expected one row to win for 2 guests, 3 pictures, landscape, no"
                + " screen shared, the streamer there, but 'four wide' and 'three pictures'"
                + " (layout-choice.csv:6) both fit and ask for as much. Fill one more 'when' cell of"
                + " the row that should win, or part the ranges.",
            "layout-choice.csv:16: Expected one row to win for 3 guests, 4 pictures, landscape, no"
                + " screen shared, the streamer there, but 'four wide' and 'four pictures'"
                + " (layout-choice.csv:7) both fit and ask for as much. Fill one more 'when' cell of"
                + " the row that should win, or part the ranges.");
  }

  @Test
  void rowsThatAskForAsMuchMayStandTogetherIfAThirdAsksForMore() throws IOException {
    tables.add("admission.csv", "upright,portrait,,,8");
    tables.add("admission.csv", "a screen,,yes,,8");
    assertThat(tables.faults()).hasSize(1);
    tables.add("admission.csv", "upright with a screen,portrait,yes,,8");
    assertThat(tables.faults()).isEmpty();
  }

  @Test
  void aGapIsToldWithTheFirstCaseAndHowManyMoreThereAre() throws IOException {
    tables.replace("mode.csv", "guests on air,1,,", "guests on air,1,6,");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:2: Expected a row for every case, but none fits 7 guests (nor 1 more case). Add"
                + " a row, or empty a 'when' cell: empty means any.");
  }

  @Test
  void aGapInAdmissionIsToldInItsOwnWords() throws IOException {
    tables.replace("admission.csv", "everywhere,,,,", "wide,landscape,,no,");
    assertThat(tables.faults())
        .containsExactly(
            "admission.csv:2: Expected a row for every case, but none fits portrait, no screen"
                + " shared, the streamer there (nor 5 more cases). Add a row, or empty a 'when' cell:"
                + " empty means any.");
  }

  @Test
  void anEncodingIsLookedForWithTheModeThatWasDecided() throws IOException {
    tables.replace("encoding.csv", "wide,,landscape", "wide,solo,landscape");
    assertThat(tables.faults())
        .containsExactly(
            "encoding.csv:2: Expected a row for every case, but none fits co-streaming, landscape, 0"
                + " pictures (nor 14 more cases). Add a row, or empty a 'when' cell: empty means any.");
  }

  @Test
  void whatStandsInCellsIsMendedBeforeTiesAndGapsOfThatTableAreLookedFor() throws IOException {
    tables.replace("mode.csv", "guests on air,1,,", "guests on air,7,x,");
    assertThat(tables.faults()).hasSize(1).first().asString().contains("found 'x'");
  }
}
