package io.showrunner.simulator.explore;

import io.showrunner.simulator.Book;
import io.showrunner.simulator.World;
import io.showrunner.simulator.trace.TraceWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void runs() {
    var book = Book.read(Path.of("rules"), Path.of("processes"));
    var rehearsal = new Rehearsal(book, World::new);
    var generator = new Generator(Strands.ALL, Generator.ANY_TEMPO);
    long from = Long.getLong("from", 1), n = Long.getLong("n", 200);
    var all = new Encounters();
    long lines = 0, gen = 0;
    long t0 = System.nanoTime();
    for (long seed = from; seed < from + n; seed++) {
      long g = System.nanoTime();
      var trace = generator.invent(seed);
      gen += System.nanoTime() - g;
      lines += trace.steps().size();
      var result = rehearsal.play(trace);
      all.addAll(result.encounters());
      if (!result.findings().isEmpty()) {
        System.out.println(
            "seed " + seed + " lines " + trace.steps().size() + " " + result.findings().get(0));
        if (n == 1) System.out.println(TraceWriter.write(trace));
      }
    }
    System.out.println(
        "lines " + lines + " took " + (System.nanoTime() - t0) / 1e9 + " gen " + gen / 1e9);
    all.lines(Trouble.of(Strands.ALL), java.util.List.of(Spot.values()))
        .forEach(System.out::println);
  }
}
