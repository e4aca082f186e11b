package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyLayoutsTest {
  private static final String RIGHT_HALF = "side-by-side,landscape,2,person,0.5,0,0.5,1,0";
  private Edited tables;

  @BeforeEach
  void copy(@TempDir Path folder) throws IOException {
    tables = Edited.in(folder);
  }

  @Test
  void panesOnOneLayerDoNotOverlap() throws IOException {
    tables.replace("layouts.csv", RIGHT_HALF, "side-by-side,landscape,2,person,0.4,0,0.5,1,0");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:7: Expected panes on one layer not to overlap, but panes 1 and 2 do on layer"
                + " 0 [layout 'side-by-side', landscape].");
  }

  @Test
  void panesEndInsideTheCanvas() throws IOException {
    tables.replace("layouts.csv", RIGHT_HALF, "side-by-side,landscape,2,person,0.6,0,0.5,1,0");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:7: Expected x + width at most 1, but 0.6 + 0.5 = 1.1 [layout"
                + " 'side-by-side', landscape].");
  }

  @Test
  void aPlaceIsAShareOfTheCanvas() throws IOException {
    tables.replace("layouts.csv", RIGHT_HALF, "side-by-side,landscape,2,person,640,0,0.5,1,0");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:7:33: Expected a number from 0 to 1 with at most 4 decimals in 'x'"
                + " (E7), but found '640', which a spreadsheet makes of '0.640' where a point"
                + " separates thousands. Write '0.640'. To mend the whole table open it again with"
                + " English as its language.");
  }

  @Test
  void panesAreNumberedWithoutAGap() throws IOException {
    tables.replace("layouts.csv", RIGHT_HALF, "side-by-side,landscape,3,person,0.5,0,0.5,1,0");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:7: Expected panes numbered without a gap, but pane 2 is missing [layout"
                + " 'side-by-side', landscape].");
  }

  @Test
  void aPaneStandsOnce() throws IOException {
    tables.replace("layouts.csv", RIGHT_HALF, "side-by-side,landscape,1,person,0.5,0,0.5,1,0");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:7: Expected each pane once, but pane 1 stands in another line too [layout"
                + " 'side-by-side', landscape].");
  }

  @Test
  void aLayoutShowsOneScreen() throws IOException {
    tables.replace(
        "layouts.csv", "presentation,portrait,2,person", "presentation,portrait,2,screen");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:28: Expected at most one pane that shows a screen, but this is another"
                + " [layout 'presentation', portrait].");
  }

  @Test
  void aPlaceholderIsAWebAddressOfAtMost2048Characters() throws IOException {
    String address = "https://pictures.example/" + "a".repeat(2048);
    tables
        .replace(
            "layouts.csv",
            "solo,landscape,1,person,0,0,1,1,0,crop,",
            "solo,landscape,1,person,0,0,1,1,0,crop," + address)
        .replace(
            "layouts.csv",
            "solo,portrait,1,person,0,0,1,1,0,crop,",
            "solo,portrait,1,person,0,0,1,1,0,crop,break.png");
    assertThat(tables.faults())
        .containsExactly(
            "layouts.csv:4:40: Expected an http:// or https:// address of at most 2048"
                + " characters in 'placeholder image' (K4), but found"
                + " 'https://pictures.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'.",
            "layouts.csv:5:39: Expected an http:// or https:// address of at most 2048"
                + " characters in 'placeholder image' (K5), but found 'break.png'.");
  }

  @Test
  void aChosenLayoutIsDrawnForTheOrientationsItsRowMeets() throws IOException {
    tables.replace("layouts.csv", "solo,portrait,1,person,0,0,1,1,0,crop,\n", "");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:3: Expected layout 'solo' to be drawn for portrait, but layouts.csv"
                + " has no such panes of it. Draw it there, or fill 'when orientation is'.");
  }

  @Test
  void aChosenLayoutHasAPaneForEachPictureItsRowMeets() throws IOException {
    tables.replace("layout-choice.csv", ",,4,4,,,,,grid-4", ",,4,4,,,,,grid-3");
    assertThat(tables.faults())
        .containsExactly(
            "layout-choice.csv:7: Expected layout 'grid-3' to have a pane for each of 4 pictures, but"
                + " for landscape, no screen shared, the streamer there it has 3. Lower 'when"
                + " pictures to', or choose a layout with more panes.",
            "layout-choice.csv:7: Expected layout 'grid-3' to have a pane for each of 4 pictures, but"
                + " for portrait, no screen shared, the streamer there it has 3. Lower 'when pictures"
                + " to', or choose a layout with more panes.");
  }

  @Test
  void aPaneForAScreenIsNoneForAPerson() throws IOException {
    tables.replace("layout-choice.csv", ",,9,9,,,,,grid-9", ",,9,9,,,,,presentation");
    assertThat(tables.faults())
        .hasSize(2)
        .allMatch(fault -> fault.contains("for each of 9 pictures"))
        .allMatch(fault -> fault.contains("no screen shared, the streamer there it has 8."));
  }

  @Test
  void aRowIsHeldToTheCastsItWinsForOnly() throws IOException {
    tables.replace("layout-choice.csv", ",,0,1,,,,,solo", ",,,9,,,,,solo");
    assertThat(tables.faults()).isEmpty();
  }
}
