package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.layout.Layout;
import io.showrunner.layout.Shows;
import io.showrunner.vocabulary.Orientation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedLayoutsTest {
  private static final List<Layout> LAYOUTS = RuleTables.shipped().layouts();

  @Test
  void areDrawnForBothOrientations() {
    List<String> names =
        List.of(
            "solo",
            "side-by-side",
            "battle",
            "picture-in-picture",
            "presentation",
            "grid-3",
            "grid-4",
            "grid-5",
            "grid-6",
            "grid-7",
            "grid-8",
            "grid-9");
    for (Orientation orientation : Orientation.values()) {
      assertThat(LAYOUTS)
          .filteredOn(layout -> layout.orientation() == orientation)
          .extracting(layout -> layout.name().value())
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void gridsHaveAsManyPanesAsTheirNameSaysAndLeaveNothingBlack() {
    assertThat(LAYOUTS)
        .filteredOn(layout -> layout.name().value().startsWith("grid-"))
        .hasSize(14)
        .allSatisfy(
            layout -> {
              assertThat(layout.name()).hasToString("grid-" + layout.slots().size());
              assertThat(covered(layout)).isEqualTo(10_000L * 10_000);
              assertThat(layout.slots()).allMatch(slot -> slot.shows() == Shows.PERSON);
            });
  }

  @Test
  void panesEndInsideTheCanvasExactly() {
    assertThat(LAYOUTS)
        .flatExtracting(Layout::slots)
        .allMatch(slot -> slot.area().right().tenThousandths() <= 10_000)
        .allMatch(slot -> slot.area().bottom().tenThousandths() <= 10_000);
  }

  @Test
  void aPresentationHasOneScreenAndEightPeople() {
    assertThat(LAYOUTS)
        .filteredOn(layout -> layout.name().value().equals("presentation"))
        .hasSize(2)
        .allSatisfy(
            layout -> {
              assertThat(layout.slots()).hasSize(9);
              assertThat(layout.slots().get(0).shows()).isEqualTo(Shows.SCREEN);
              assertThat(covered(layout)).isEqualTo(10_000L * 10_000);
            });
  }

  /** In ten-thousandths by ten-thousandths; panes of one layer do not overlap. */
  private static long covered(Layout layout) {
    return layout.slots().stream()
        .mapToLong(
            slot ->
                (long) slot.area().width().tenThousandths() * slot.area().height().tenThousandths())
        .sum();
  }
}
