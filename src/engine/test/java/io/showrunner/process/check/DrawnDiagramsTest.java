package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.clock.VirtualClock;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.process.engine.SimulatedEngine;
import io.showrunner.process.engine.StoryDeployment;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Whatever people draw, in whatever tool: what is sound is accepted and taken by the engine, and
 * what is not is told as what it is, once.
 */
class DrawnDiagramsTest {
  static List<DrawnCase> cases() {
    return DrawnCase.all();
  }

  static Stream<DrawnCase> accepted() {
    return DrawnCase.all().stream().filter(DrawnCase::isAccepted);
  }

  @Test
  void thereAreManyOfEach() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(accepted()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void comesOutAsItMust(DrawnCase drawn) {
    Golden.same(drawn.path(), drawn.head() + drawn.found());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void theEngineTakesWhatIsAccepted(DrawnCase drawn) {
    ProcessFile changed = drawn.draft().read();
    var files =
        new ProcessFiles(
            ProcessFiles.shipped().files().stream()
                .map(file -> file.story() == changed.story() ? changed : file)
                .toList());
    var clock = new VirtualClock(Instant.parse("2026-01-01T00:00:00Z"));
    var source = MemoryDatabase.onThisThread();
    try (var database = MemoryDatabase.open();
        var engine =
            new SimulatedEngine(
                source, new DataSourceTransactionManager(source), clock, new AtomicLong())) {
      assertThat(database).isNotNull();
      StoryDeployment.deploy(engine.engine(), files);
      assertThat(engine.engine().getRepositoryService().createProcessDefinitionQuery().count())
          .isEqualTo(files.files().size());
    }
  }
}
