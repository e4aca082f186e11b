package io.showrunner.rules.drools;

import io.showrunner.rules.tables.RuleTables;
import org.junit.jupiter.api.Test;

class DroolsRulebookTest {
  @Test
  void x() {
    for (int i = 0; i < 20; i++) {
      long t = System.nanoTime();
      var tables = RuleTables.shipped();
      long t1 = System.nanoTime();
      var book = DroolsRulebook.of(tables);
      long t2 = System.nanoTime();
      var c =
          new io.showrunner.broadcast.Cast(
              new io.showrunner.vocabulary.ChannelId("c"),
              io.showrunner.vocabulary.Orientation.LANDSCAPE,
              java.util.List.of(
                  new io.showrunner.broadcast.Performer(
                      new io.showrunner.vocabulary.ParticipantId("ana"),
                      true,
                      false,
                      java.util.EnumSet.allOf(io.showrunner.vocabulary.Track.class),
                      5),
                  new io.showrunner.broadcast.Performer(
                      new io.showrunner.vocabulary.ParticipantId("bo"),
                      false,
                      false,
                      java.util.EnumSet.allOf(io.showrunner.vocabulary.Track.class),
                      7)));
      var v = book.decide(c);
      long t3 = System.nanoTime();
      System.err.printf(
          "read %d us, base %d us, first decide %d us%n",
          (t1 - t) / 1000, (t2 - t1) / 1000, (t3 - t2) / 1000);
      if (i == 0)
        System.err.println(
            v.because() + " " + v.layout().name() + book.admission(c) + book.version());
    }
  }
}
