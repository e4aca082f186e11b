package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * However much waits, what is next is found without looking at all of it. Every such question is
 * asked once, and the database is made to tell how it would go about it.
 */
class BacklogTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RoomId ROOM = new RoomId("evening");

  @Test
  void whatIsNextIsReadOffAnIndex() {
    MemoryDatabase memory = MemoryDatabase.open();
    try (memory) {
      DataSource database = MemoryDatabase.onThisThread();
      Tables.make(database);
      var jdbc = new JdbcTemplate(database);
      jdbc.execute("set query_statistics true");
      askWhatIsNext(database);

      List<String> questions =
          jdbc.queryForList(
              "select sql_statement from information_schema.query_statistics"
                  + " where sql_statement like 'select%from sr_%limit%'",
              String.class);
      assertThat(questions).hasSize(4);
      for (String question : questions) {
        assertThat(plan(jdbc, question)).as(question).contains("/* index sorted */");
      }
    }
  }

  private static void askWhatIsNext(DataSource database) {
    var inbox = new Inbox(database);
    inbox.store("key", ROOM, "app", new RoomEvent.EndRequested(), NOW);
    var outbox = new Outbox<>(database, "relay", RelayCommand.class);
    outbox.write(ROOM, 1, new RelayCommand.Stop(1), NOW, true);

    assertThat(inbox.next(1)).hasSize(1);
    assertThat(outbox.next(NOW, false, 1)).hasSize(1);
    assertThat(outbox.next(NOW, true, 1)).hasSize(1);
    assertThat(outbox.nextDue()).contains(NOW);
  }

  private static String plan(JdbcTemplate jdbc, String question) {
    Object[] unknown = new Object[(int) question.chars().filter(each -> each == '?').count()];
    return Objects.requireNonNull(
        jdbc.queryForObject("explain " + question, String.class, unknown));
  }
}
