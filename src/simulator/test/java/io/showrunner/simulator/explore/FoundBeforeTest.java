package io.showrunner.simulator.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.simulator.Book;
import io.showrunner.simulator.World;
import io.showrunner.trace.TraceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What exploration found once stays mended: each trace says in its first line what it was. */
class FoundBeforeTest {
  private static final Path TRACES = Path.of("src/simulator/test/resources/found-by-exploration");
  private static final Book BOOK = Book.read(Path.of("rules"), Path.of("processes"));

  static List<Path> traces() {
    try (Stream<Path> files = Files.list(TRACES)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("traces")
  void nothingIsBrokenAnyMore(Path file) throws IOException {
    var trace = TraceReader.read(file.toString(), Files.readString(file));
    assertThat(trace.header().about()).isNotBlank();
    assertThat(new Rehearsal(BOOK, World::new).play(trace).findings()).isEmpty();
  }
}
