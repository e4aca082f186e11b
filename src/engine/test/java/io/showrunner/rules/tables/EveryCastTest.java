package io.showrunner.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.Verdict;
import io.showrunner.layout.Geometry;
import io.showrunner.layout.Pane;
import io.showrunner.layout.Scaling;
import io.showrunner.layout.Source;
import io.showrunner.rules.Casts;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.vocabulary.Orientation;
import org.junit.jupiter.api.Test;

/** What must hold for every cast there can be, by the shipped tables. */
class EveryCastTest {
  private static final Rulebook RULEBOOK = DroolsRulebook.of(RuleTables.shipped());

  @Test
  void thereAreAsManyAsThereCanBe() {
    // With g guests there are 0 to g + 1 pictures: with none neither a screen nor somebody away,
    // with one at most one of these, with more all four combinations; each in two orientations.
    // A battle has one streamer more, and a guest less at most.
    int all = 0;
    for (int guests = 0; guests <= 8; guests++) {
      all += 2 * (1 + 3 + 4 * guests);
    }
    for (int guests = 0; guests <= 7; guests++) {
      all += 2 * (1 + 3 + 4 * (guests + 1));
    }
    assertThat(Facts.all()).hasSize(all).doesNotHaveDuplicates();
  }

  @Test
  void isReadAsItIs() {
    assertThat(Facts.all()).allSatisfy(facts -> assertThat(Facts.of(cast(facts))).isEqualTo(facts));
  }

  @Test
  void hasAPaneForEveryPicture() {
    assertThat(Facts.all())
        .allSatisfy(
            facts -> {
              Picture picture = picture(facts);
              assertThat(picture.panes()).hasSize(facts.pictures());
              assertThat(picture.panes().stream().map(Pane::user)).doesNotHaveDuplicates();
              assertThat(Geometry.flaws(picture.verdict().layout().slots())).isEmpty();
            });
  }

  @Test
  void isMixedExactlyWhenThereIsAGuestOrABattle() {
    assertThat(Facts.all())
        .allSatisfy(
            facts ->
                assertThat(picture(facts).relay().mixMode())
                    .isEqualTo(facts.guests() == 0 && !facts.inBattle() ? 0 : 1));
  }

  @Test
  void showsASharedScreenBesideOthersLargeAndUncut() {
    assertThat(Facts.all())
        .filteredOn(facts -> facts.screenShared() && facts.pictures() > 1)
        .isNotEmpty()
        .allSatisfy(
            facts ->
                assertThat(picture(facts).panes())
                    .filteredOn(pane -> pane.source() == Source.SCREEN)
                    .singleElement()
                    .matches(pane -> pane.scaling() == Scaling.FIT)
                    .matches(pane -> pane.area().width().tenThousandths() >= 7500));
  }

  @Test
  void hasACanvasHeldAsTheRoomIs() {
    assertThat(Facts.all())
        .allSatisfy(
            facts -> {
              Verdict verdict = RULEBOOK.decide(cast(facts));
              var canvas = verdict.encoding().canvas();
              assertThat(verdict.layout().orientation()).isEqualTo(facts.orientation());
              assertThat(canvas.width() > canvas.height())
                  .isEqualTo(facts.orientation() == Orientation.LANDSCAPE);
            });
  }

  private static Picture picture(Facts facts) {
    return Picture.of(cast(facts), RULEBOOK.decide(cast(facts)));
  }

  private static Cast cast(Facts facts) {
    return Casts.cast(
        facts.guests(),
        facts.pictures(),
        facts.orientation(),
        facts.screenShared(),
        facts.streamerAway(),
        facts.inBattle());
  }
}
