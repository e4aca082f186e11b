package io.showrunner.simulator.timeline;

import static io.showrunner.simulator.timeline.InventedShow.pane;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.layout.Pane;
import io.showrunner.vocabulary.Mode;
import io.showrunner.wording.Drawing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures to be looked at: {@code pictures.txt among the test resources}. */
class DrawingTest {
  private static final List<String> NINE =
      List.of("ana", "bo", "cy", "dee", "eli", "fay", "gus", "hal", "a-very-long-name");

  @Test
  void everyKindOfPictureCanBeRead() {
    var page = new StringBuilder();
    show(page, "solo", false, pane("ana", "0", "0", "1", "1", 0));
    show(
        page,
        "picture in picture, the small one listed first",
        false,
        pane("bo", "0.7", "0.65", "0.28", "0.33", 1),
        pane("ana", "0", "0", "1", "1", 0));
    show(
        page,
        "a small picture in the very corner, over two panes, covers none of the names",
        false,
        pane("ana", "0", "0", "0.5", "1", 0),
        pane("bo", "0.5", "0", "0.5", "1", 0),
        pane("cy", "0.3", "0.6", "0.4", "0.4", 2));
    show(
        page,
        "a screen with people beside it",
        false,
        pane("bo", "0", "0", "0.75", "1", 0),
        pane("ana", "0.75", "0", "0.25", "0.3333", 0),
        pane("cy", "0.75", "0.3333", "0.25", "0.3333", 0));
    show(
        page,
        "side by side, letterboxed",
        false,
        pane("ana", "0", "0.25", "0.5", "0.5", 0),
        pane("bo", "0.5", "0.25", "0.5", "0.5", 0));
    show(page, "nine", false, grid());
    show(page, "nine, upright", true, grid());
    show(
        page,
        "one over the other, upright",
        true,
        pane("ana", "0", "0", "1", "0.5", 0),
        pane("bo", "0", "0.5", "1", "0.5", 0));
    show(
        page,
        "a pane too small for its name",
        false,
        pane("ana", "0.99", "0.99", "0.01", "0.01", 0));
    Golden.same(
        Path.of("src/simulator/test/resources/io/showrunner/simulator/timeline/pictures.txt"),
        page.toString());
  }

  @Test
  void everyRowIsAsWideAsTheOthers() {
    assertThat(Drawing.of(panes(grid()), false)).hasSize(10).allMatch(row -> row.length() == 37);
    assertThat(Drawing.of(panes(grid()), true)).hasSize(13).allMatch(row -> row.length() == 19);
  }

  private static Pane[] grid() {
    List<Pane> panes = new ArrayList<>();
    String[] edges = {"0", "0.3333", "0.6667"};
    for (int i = 0; i < 9; i++) {
      panes.add(pane(NINE.get(i), edges[i % 3], edges[i / 3], "0.3333", "0.3333", 0));
    }
    return panes.toArray(Pane[]::new);
  }

  private static List<io.showrunner.json.Json> panes(Pane... panes) {
    return new InventedShow("r")
        .decided(Mode.CO_STREAMING, "any", List.of(), panes)
        .records()
        .get(0)
        .items("panes");
  }

  private static void show(StringBuilder page, String title, boolean portrait, Pane... panes) {
    page.append(title).append('\n');
    Drawing.of(panes(panes), portrait).forEach(row -> page.append(row).append('\n'));
    page.append('\n');
  }
}
