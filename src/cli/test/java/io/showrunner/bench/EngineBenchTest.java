package io.showrunner.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.simulator.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bench of the smallest size runs to its end and tells each thing once; no speed is expected. */
class EngineBenchTest {
  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));
  private static final Effort TINY = new Effort(List.of(3), 2, 2, 8, 2, 0, 1);

  @Test
  void theDurableWayIsMeasuredOnDiskAndInMemoryEachBesideItsFloor() {
    List<String> progress = new ArrayList<>();
    List<Result> results = EngineBench.durable(BOOK, TINY, progress::add);
    assertThat(results)
        .extracting(Result::what)
        .containsExactly(
            "H2 on disk, WRITE_DELAY=0, 3 rooms open",
            "floor: one row updated, one transaction, on disk",
            "H2 in memory, 3 rooms open",
            "floor: one row updated, one transaction, in memory");
    assertThat(results)
        .allSatisfy(
            result -> {
              assertThat(result.part()).isEqualTo("durable");
              assertThat(result.perSecond()).isPositive();
              assertThat(result.json().text("what")).contains(result.what());
            });
    assertThat(results.subList(2, 4)).allMatch(inMemory -> inMemory.diskBytes() == 0);
    assertThat(results.get(0).ofFloor()).isPositive();
    assertThat(results.get(1).ofFloor()).isZero();
    assertThat(progress).contains("lap 1 of 1");
  }

  @Test
  void simulationsAreMeasuredWholeAndByRulesAndCoreAlone() {
    assertThat(EngineBench.simulation(BOOK, TINY, words -> {}))
        .extracting(Result::what)
        .containsExactly("whole simulation, virtual time", "rules and core alone");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachLapOfTheDurableWayTakesEveryEventAndEndsWhereItBegan(boolean onDisk) {
    var path = new DurablePath(BOOK, onDisk, new Load(3, 2, 2, 8));
    try {
      path.open();
      long once = path.run();
      assertThat(once).isEqualTo(2L * new Script().visit().size());
      assertThat(path.run()).isEqualTo(once);
      assertThat(path.calls()).isEqualTo(2 + 2 * 2 * 4L); // Two Starts; mix, camera off, on, back.
    } finally {
      path.close();
    }
  }
}
