package io.showrunner.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.Verdict;
import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.broadcast.Verdict.Unused;
import io.showrunner.broadcast.Verdict.Why;
import io.showrunner.rules.Casts;
import io.showrunner.rules.tables.Edited;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.RoomId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroolsRulebookTest {
  private final DroolsRulebook shipped = DroolsRulebook.of(RuleTables.shipped());

  @Test
  void theStreamerAloneIsShownSolo() {
    Verdict verdict = shipped.decide(Casts.landscape(0));
    assertThat(verdict.mode()).isEqualTo(Mode.SOLO);
    assertThat(layout(verdict)).isEqualTo("solo");
  }

  @Test
  void aGuestMakesItTwoPanes() {
    Verdict verdict = shipped.decide(Casts.landscape(1));
    assertThat(verdict.mode()).isEqualTo(Mode.CO_STREAMING);
    assertThat(layout(verdict)).isEqualTo("side-by-side");
  }

  @Test
  void aGuestInAnUprightRoomIsAPictureInThePicture() {
    assertThat(layout(shipped.decide(Casts.portrait(1)))).isEqualTo("picture-in-picture");
  }

  @Test
  void threeToNinePicturesMakeAGrid() {
    for (int guests = 2; guests <= 8; guests++) {
      String grid = "grid-" + (guests + 1);
      assertThat(layout(shipped.decide(Casts.landscape(guests)))).isEqualTo(grid);
      assertThat(layout(shipped.decide(Casts.portrait(guests)))).isEqualTo(grid);
    }
  }

  @Test
  void aSharedScreenIsPresentedToWhomeverElseIsSeen() {
    Cast cast = Casts.cast(2, 3, Orientation.LANDSCAPE, true, false);
    assertThat(layout(shipped.decide(cast))).isEqualTo("presentation");
  }

  @Test
  void guestsWithoutACameraNeedNoPane() {
    Cast cast = Casts.cast(3, 1, Orientation.LANDSCAPE, false, false);
    assertThat(layout(shipped.decide(cast))).isEqualTo("solo");
    assertThat(shipped.decide(cast).mode()).isEqualTo(Mode.CO_STREAMING);
  }

  @Test
  void eightGuestsAreAdmitted() {
    assertThat(shipped.admission(Casts.landscape(0)))
        .isEqualTo(new Admission(8, List.of(new Because("admission", 3, "everywhere"))));
  }

  @Test
  void aVerdictNamesTheRowsThatMadeIt() {
    assertThat(shipped.decide(Casts.portrait(1)).because())
        .containsExactly(
            new Because("mode", 4, "guests on air"),
            new Because("layout-choice", 5, "two pictures held upright"),
            new Because("encoding", 5, "upright"));
  }

  @Test
  void aVerdictNamesTheRowsThatHadNoSay() {
    assertThat(shipped.decide(Casts.portrait(1)).unused())
        .containsExactly(
            new Unused(new Because("layout-choice", 4, "two pictures"), Why.OVERRULED));
    assertThat(shipped.decide(Casts.landscape(5)).unused())
        .containsExactly(new Unused(new Because("encoding", 3, "wide"), Why.OVERRULED));
    assertThat(shipped.decide(Casts.landscape(0)).unused())
        .containsExactly(new Unused(new Because("encoding", 3, "wide"), Why.NOT_ENCODED));
    assertThat(shipped.decide(Casts.landscape(0)).because())
        .extracting(Because::table)
        .containsExactly("mode", "layout-choice");
    assertThat(shipped.decide(Casts.landscape(2)).unused()).isEmpty();
  }

  @Test
  void steadinessAndGraceNameTheirRowsToo(@TempDir Path folder) throws IOException {
    Edited tables = Edited.in(folder).add("grace.csv", "the evening,evening,,600");
    DroolsRulebook rulebook = DroolsRulebook.of(tables.read());
    assertThat(rulebook.steadiness(Casts.landscape(1)).because())
        .containsExactly(new Because("steadiness", 3, "calm"));
    assertThat(rulebook.graceDecision(new RoomId("evening"), Orientation.LANDSCAPE))
        .isEqualTo(
            new Grace(Duration.ofMinutes(10), List.of(new Because("grace", 4, "the evening"))));
    assertThat(rulebook.graceDecision(new RoomId("night"), Orientation.LANDSCAPE))
        .isEqualTo(new Grace(null, List.of(new Because("grace", 3, "everywhere"))));
  }

  @Test
  void aNarrowerRangeWinsOverAWiderOneThatFillsAsManyCells(@TempDir Path folder)
      throws IOException {
    Edited tables =
        Edited.in(folder)
            .add("steadiness.csv", "few,,2,4,1000,0,100")
            .add("steadiness.csv", "many,,2,9,2000,0,100");
    DroolsRulebook rulebook = DroolsRulebook.of(tables.read());
    assertThat(rulebook.steadiness(Casts.landscape(1)).hold()).isEqualTo(Duration.ofSeconds(1));
    assertThat(rulebook.steadiness(Casts.landscape(6)).hold()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void theRowThatAsksForMoreWinsWhereverItStands(@TempDir Path folder) throws IOException {
    Edited tables = Edited.in(folder);
    assertThat(guestsAtMost(tables, false)).isEqualTo(8);
    tables.replace("admission.csv", "everywhere,,,,8", "wide,landscape,,,5\neverywhere,,,,8");
    assertThat(guestsAtMost(tables, false)).isEqualTo(5);
    tables.add("admission.csv", "wide with a screen,landscape,yes,,3");
    assertThat(guestsAtMost(tables, false)).isEqualTo(5);
    assertThat(guestsAtMost(tables, true)).isEqualTo(3);
  }

  @Test
  void anEncodingMayAskForTheModeThatWasJustDecided(@TempDir Path folder) throws IOException {
    Edited tables =
        Edited.in(folder)
            .add("encoding.csv", "alone,solo,landscape,,,640,360,500,15,30,64,1,44100,H.264,,");
    DroolsRulebook rulebook = DroolsRulebook.of(tables.read());
    assertThat(rulebook.decide(Casts.landscape(0)).encoding().videoBitrate()).isEqualTo(500);
    assertThat(rulebook.decide(Casts.landscape(0)).encoding().preset()).isNull();
    assertThat(rulebook.decide(Casts.landscape(1)).encoding().videoBitrate()).isEqualTo(2000);
  }

  @Test
  void moreGuestsThanTablesKnowAreDecidedAsEight() {
    assertThat(shipped.decide(Casts.landscape(12))).isEqualTo(shipped.decide(Casts.landscape(8)));
  }

  @Test
  void theSameFactsGetTheVerySameVerdict() {
    assertThat(shipped.decide(Casts.landscape(4))).isSameAs(shipped.decide(Casts.landscape(4)));
  }

  @Test
  void severalThreadsGetTheAnswersThatOneGets() throws Exception {
    List<Cast> casts = new ArrayList<>();
    for (int guests = 0; guests <= 8; guests++) {
      casts.add(Casts.landscape(guests));
      casts.add(Casts.portrait(guests));
      casts.add(Casts.cast(guests, guests + 1, Orientation.LANDSCAPE, true, false));
    }
    List<Verdict> alone = casts.stream().map(shipped::decide).toList();
    DroolsRulebook shared = DroolsRulebook.of(RuleTables.shipped());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Verdict>>> asks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        asks.add(() -> casts.stream().map(shared::decide).toList());
      }
      for (Future<List<Verdict>> answers : threads.invokeAll(asks)) {
        assertThat(answers.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nothingIsSaidOnStandardOutput() {
    var said = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      DroolsRulebook.of(RuleTables.shipped()).decide(Casts.landscape(3));
    } finally {
      System.setOut(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static int guestsAtMost(Edited tables, boolean screen) {
    Cast cast = Casts.cast(1, 2, Orientation.LANDSCAPE, screen, false);
    return DroolsRulebook.of(tables.read()).admission(cast).guestsAtMost();
  }

  private static String layout(Verdict verdict) {
    return verdict.layout().name().value();
  }
}
