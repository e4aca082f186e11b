package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void whoStandsBehindACommandThatWaitsIsNotDueBeforeIt() {
    MemoryDatabase database = MemoryDatabase.open();
    try (database) {
      var source = MemoryDatabase.onThisThread();
      Tables.make(source);
      var outbox = new Outbox(source);
      outbox.write(ROOM, new RelayCommand.Stop(1), NOW);
      outbox.repeat(outbox.next(NOW).orElseThrow(), NOW.plusSeconds(10));
      outbox.write(ROOM, new RelayCommand.Stop(2), NOW);

      assertThat(outbox.next(NOW)).isEmpty();
      assertThat(outbox.nextDue()).contains(NOW.plusSeconds(10));
    }
  }
}
