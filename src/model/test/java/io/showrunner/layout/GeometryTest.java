package io.showrunner.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {
  private static Slot slot(int number, String x, String y, String width, String height, int layer) {
    var area = new Area(Fraction.of(x), Fraction.of(y), Fraction.of(width), Fraction.of(height));
    return new Slot(number, Shows.PERSON, area, layer, Scaling.CROP, null);
  }

  private static List<String> found(Slot... slots) {
    return Geometry.flaws(List.of(slots)).stream().map(Geometry.Flaw::found).toList();
  }

  @Test
  void panesSideBySideAreSound() {
    assertThat(found(slot(1, "0", "0", "0.5", "1", 0), slot(2, "0.5", "0", "0.5", "1", 0)))
        .isEmpty();
  }

  @Test
  void aPaneMayReachOverTheEdgeByHalfAPercentAndNoMore() {
    assertThat(found(slot(1, "0.5", "0", "0.505", "1", 0))).isEmpty();
    assertThat(found(slot(1, "0.5", "0", "0.5051", "1", 0)))
        .containsExactly("0.5 + 0.5051 = 1.0051");
    assertThat(found(slot(1, "0", "0.6", "1", "0.5", 0))).containsExactly("0.6 + 0.5 = 1.1");
  }

  @Test
  void panesOverlapOnOneLayerOnly() {
    Slot back = slot(1, "0", "0", "1", "1", 0);
    assertThat(found(back, slot(2, "0.7", "0.7", "0.25", "0.25", 1))).isEmpty();
    assertThat(found(back, slot(2, "0.7", "0.7", "0.25", "0.25", 0)))
        .containsExactly("panes 1 and 2 do on layer 0");
  }

  @Test
  void aTenthPaneIsOneTooMany() {
    List<Slot> ten = Collections.nCopies(10, slot(1, "0", "0", "0.001", "0.001", 0));
    assertThat(Geometry.flaws(ten)).extracting(Geometry.Flaw::found).contains("this is pane 10");
  }

  @Test
  void aPaneNeedsASize() {
    assertThat(found(slot(1, "0", "0", "0", "1", 0))).containsExactly("it is 0 x 1");
  }

  @Test
  void layersEndAtNinetyNine() {
    assertThat(found(slot(1, "0", "0", "1", "1", 99))).isEmpty();
    assertThat(found(slot(1, "0", "0", "1", "1", 100))).containsExactly("it is 100");
  }

  @Test
  void fractionsAreExactAndBounded() {
    assertThat(Fraction.of("0.3333").plus(Fraction.of("0.6667"))).isEqualTo(Fraction.ONE);
    assertThat(Fraction.of("0.50").decimal()).isEqualTo("0.5");
    assertThat(Fraction.ONE.decimal()).isEqualTo("1");
    assertThatThrownBy(() -> Fraction.of("0.33333")).hasMessageContaining("0.33333");
    assertThatThrownBy(() -> Fraction.of("1.1")).hasMessageContaining("1.1");
    assertThatThrownBy(() -> Fraction.of("half")).hasMessageContaining("half");
  }
}
