package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyTablesTest {
  private Edited tables;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    tables = Edited.in(folder);
  }

  @Test
  void theShippedTablesHaveNone() {
    assertThat(tables.faults()).isEmpty();
  }

  @Test
  void aMisspeltLayoutIsToldWithTheNearestOne() throws IOException {
    tables.replace("layout-choice.csv", ",side-by-side", ",side-by-sied");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:4:24: Expected a layout named in layouts.csv in 'then layout'"
                + " (J4), but found 'side-by-sied'. Nearest: 'side-by-side'.");
  }

  @Test
  void aNumberBeyondTheVendorsRangeIsRefused() throws IOException {
    tables.replace(
        "encoding.csv", "wide,,landscape,,,1280,720,2000", "wide,,landscape,,,1280,720,20000");
    assertThat(tables.faults())
        .containsExactly(
            "encoding.csv:3:28: Expected a whole number from 1 to 10000 in 'then video kbit/s'"
                + " (H3), but found '20000'.");
  }

  @Test
  void aSampleRateTheVendorDoesNotKnowIsRefused() throws IOException {
    tables.replace(
        "encoding.csv",
        "3000,25,50,128,2,48000,H.264,high,superfast\nupright,",
        "3000,25,50,128,2,48001,H.264,high,superfast\nupright,");
    assertThat(tables.faults())
        .containsExactly(
            "encoding.csv:4:68: Expected one of 8000, 16000, 32000, 44100, 48000 in 'then"
                + " audio Hz' (M4), but found '48001'.");
  }

  @Test
  void h265KnowsTheMainProfileOnly() throws IOException {
    tables.replace(
        "encoding.csv",
        "3000,25,50,128,2,48000,H.264,high,superfast\nupright,",
        "3000,25,50,128,2,48000,H.265,high,superfast\nupright,");
    assertThat(tables.faults())
        .containsExactly(
            "encoding.csv:4:80: Expected main or nothing in 'then profile' (O4) with H.265,"
                + " but found 'high'.");
  }

  @Test
  void aMinuteMustHaveRoomForAChangeAfterEachHold() throws IOException {
    tables.replace("steadiness.csv", "4000,100,24", "4000,100,12");
    assertThat(tables.faults())
        .containsExactly(
            "steadiness.csv:3:18: Expected at least 16 in 'then changes a minute' (G3) with a"
                + " hold of 4000 ms, but found 12. Raise 'then changes a minute' or 'then hold ms'.");
  }

  @Test
  void aModeNobodyKnowsIsToldWithAllThereAre() throws IOException {
    tables.replace("mode.csv", "1,,no,co-streaming", "1,,no,duet");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:4:21: Expected solo, co-streaming or battle in 'then mode' (E4), but"
                + " found 'duet'. Known: solo, co-streaming, battle.");
  }

  @Test
  void whetherItIsABattleIsYesOrNo() throws IOException {
    tables.replace("mode.csv", "a battle,,,yes,battle", "a battle,,,perhaps,battle");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:5:12: Expected yes or no in 'when in battle' (D5), but found 'perhaps'.");
  }

  @Test
  void whatGuestsDoInABattleIsOneOfTwo() throws IOException {
    tables.replace("battle.csv", ",,step-aside", ",,step-asside");
    assertThat(tables.faults())
        .containsExactly(
            "battle.csv:3:25: Expected step-aside or stay in 'then guests' (C3), but found"
                + " 'step-asside'. Nearest: 'step-aside'.");
  }

  @Test
  void anUnknownWordIsToldWithTheNearestOne() throws IOException {
    tables.replace("layout-choice.csv", "2,2,portrait", "2,2,potrait");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:5:33: Expected landscape or portrait in 'when orientation is'"
                + " (F5), but found 'potrait'. Nearest: 'portrait'.");
  }

  @Test
  void whetherAScreenIsSharedIsYesOrNo() throws IOException {
    tables.replace("layout-choice.csv", "2,9,portrait,yes", "2,9,portrait,perhaps");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:14:49: Expected yes or no in 'when screen shared' (G14), but"
                + " found 'perhaps'.");
  }

  @Test
  void aRangeBeginsBeforeItEnds() throws IOException {
    tables.replace("layout-choice.csv", ",,3,3,", ",,4,3,");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:6:18: Expected 'when pictures from' (D6) to be at most 'when"
                + " pictures to' (E6), but 4 is more than 3.");
  }

  @Test
  void aCellThatDecidesMustNotBeEmpty() throws IOException {
    tables.replace("admission.csv", "everywhere,,,,8", "everywhere,,,,");
    assertThat(tables.faults())
        .containsExactly(
            "admission.csv:3:15: Expected a whole number from 0 to 8 in 'then guests at most'"
                + " (E3), but the cell is empty.");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    tables.write(
        "admission.csv", "name,when orientation is,when screen shared,when streamer away\na,,,\n");
    assertThat(tables.faults())
        .containsExactly(
            "admission.csv:1:1: Expected a column 'then guests at most', but the heading has"
                + " none.");
  }

  @Test
  void aMisspeltHeadingIsToldOnceWithTheNearestOne() throws IOException {
    tables.replace("mode.csv", "when guests from", "when gests from");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:2:6: Expected only headings that mode.csv has, but found 'when gests"
                + " from' (B2). Nearest: 'when guests from'.");
  }

  @Test
  void anExtraColumnIsRefused() throws IOException {
    tables.write(
        "mode.csv",
        "name,when guests from,when guests to,when in battle,then mode,mood\na,,,,solo,good\n");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:1:63: Expected only headings that mode.csv has, but found 'mood' (F1)."
                + " Known: name, when guests from, when guests to, when in battle, then mode.");
  }

  @Test
  void aHeadingStandsOnce() throws IOException {
    tables.write(
        "mode.csv",
        "name,name,when guests from,when guests to,when in battle,then mode\na,b,,,,solo\n");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:1:6: Expected each heading once, but found 'name' twice, again in B1.");
  }

  @Test
  void aLineHasAsManyCellsAsTheHeading() throws IOException {
    tables.add("mode.csv", "too short,3,solo");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:6:17: Expected 5 cells, as in the heading, but found 3: D6 to E6 are"
                + " missing. An empty cell needs its ',' too.");
  }

  @Test
  void aQuotationMarkWithoutItsPairIsRefused() throws IOException {
    tables.add("mode.csv", "\"torn,3,,solo");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:6:1: Expected quotation marks in pairs around a cell, but one is missing in A6."
                + " Write the cell on one line: it cannot go on in the next.");
  }

  @Test
  void everyFaultOfAllTablesIsToldInTheOrderOfTablesAndLines() throws IOException {
    tables
        .replace("admission.csv", ",8", ",9")
        .replace("mode.csv", "1,,no,co-streaming", "one,,no,co-straeming")
        .replace(
            "layouts.csv",
            "solo,portrait,1,person,0,0,1,1,0",
            "solo,portrait,1,person,0,0,1,1,100");
    assertThat(tables.faults())
        .containsExactly(
            "mode.csv:4:15: Expected a whole number from 0 to 8 in 'when guests from' (B4),"
                + " but found 'one'.",
            "mode.csv:4:23: Expected solo, co-streaming or battle in 'then mode' (E4), but"
                + " found 'co-straeming'. Nearest: 'co-streaming'.",
            "layouts.csv:5:32: Expected a whole number from 0 to 99 in 'layer' (I5), but found"
                + " '100'.",
            "admission.csv:3:15: Expected a whole number from 0 to 8 in 'then guests at most'"
                + " (E3), but found '9'.");
  }
}
