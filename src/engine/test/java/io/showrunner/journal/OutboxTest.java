package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void whoStandsBehindACommandThatWaitsIsNotDueBeforeIt() {
    in(
        database -> {
          Outbox<RelayCommand> outbox = relay(database);
          outbox.write(ROOM, 1, new RelayCommand.Stop(1), NOW, true);
          outbox.repeat(outbox.next(NOW, false, 1).get(0), NOW.plusSeconds(10));
          outbox.write(ROOM, 2, new RelayCommand.Stop(2), NOW, true);

          assertThat(outbox.next(NOW, false, 1)).isEmpty();
          assertThat(outbox.nextDue()).contains(NOW.plusSeconds(10));
        });
  }

  @Test
  void whatWaitsInOneLaneHoldsUpNoOther() {
    in(
        database -> {
          Outbox<RelayCommand> relay = relay(database);
          Outbox<RelayCommand> other = new Outbox<>(database, "other", RelayCommand.class);
          relay.write(ROOM, 1, new RelayCommand.Stop(1), NOW.plusSeconds(10), true);
          other.write(ROOM, 1, new RelayCommand.Stop(1), NOW, true);

          assertThat(relay.next(NOW, false, 1)).isEmpty();
          assertThat(other.next(NOW, false, 1)).isNotEmpty();
          assertThat(other.isWaiting(ROOM)).isTrue();
        });
  }

  @Test
  void urgentOnesGoOutWhileTheOthersAreHeldBack() {
    in(
        database -> {
          Outbox<RelayCommand> outbox = relay(database);
          var relay = new Relay.SingleStream(new ParticipantId("ana"));
          outbox.write(ROOM, 1, new RelayCommand.Start(1, relay), NOW, false);
          outbox.write(new RoomId("night"), 1, new RelayCommand.Stop(1), NOW, true);

          assertThat(outbox.next(NOW, false, 1).get(0).room()).isEqualTo(ROOM);
          assertThat(outbox.next(NOW, true, 1).get(0).room()).isEqualTo(new RoomId("night"));
        });
  }

  private static Outbox<RelayCommand> relay(DataSource database) {
    return new Outbox<>(database, "relay", RelayCommand.class);
  }

  private static void in(Consumer<DataSource> work) {
    MemoryDatabase database = MemoryDatabase.open();
    try (database) {
      Tables.make(MemoryDatabase.onThisThread());
      work.accept(MemoryDatabase.onThisThread());
    }
  }
}
