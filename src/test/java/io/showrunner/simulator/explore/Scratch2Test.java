package io.showrunner.simulator.explore;

import io.showrunner.clock.*;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.process.engine.*;
import io.showrunner.record.RecordLog;
import io.showrunner.simulator.*;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class Scratch2Test {
  static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void runs() {
    var book = Book.read(Path.of("rules"), Path.of("processes"));
    var generator = new Generator(Strands.ALL, Generator.ANY_TEMPO);
    var rehearsal = new Rehearsal(book, World::new);
    for (int round = 0; round < 4; round++) {
      long a = cpu();
      for (int i = 0; i < 30; i++) {
        new World(book, Script.APP, 1, new RecordLog()).close();
      }
      long b = cpu();
      long open = 0, eng = 0, dep = 0;
      for (int i = 0; i < 30; i++) {
        long x = cpu();
        var db = MemoryDatabase.open();
        var src = MemoryDatabase.onThisThread();
        var tx = new DataSourceTransactionManager(src);
        long y = cpu();
        open += y - x;
        var e = new SimulatedEngine(src, tx, new VirtualClock(World.START), new AtomicLong());
        long z = cpu();
        eng += z - y;
        StoryDeployment.deploy(e.engine(), book.processes());
        dep += cpu() - z;
        e.close();
        db.close();
      }
      long c = cpu();
      int lines = 0;
      for (int i = 0; i < 30; i++) {
        var t = generator.invent(i + 1);
        lines += t.steps().size();
        rehearsal.play(t);
      }
      long d = cpu();
      System.out.printf(
          "world %.1f ms; open %.1f engine %.1f deploy %.1f; play %.1f ms per world with %d lines: %.0f lines/s%n",
          (b - a) / 30e6,
          open / 30e6,
          eng / 30e6,
          dep / 30e6,
          (d - c) / 30e6,
          lines / 30,
          lines * 1e9 / (d - c));
    }
  }
}
