package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A copy of a word does no harm to the transaction it is told in, whichever the database. */
class DialectTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCopyIsRefusedAndTheTransactionGoesOn(boolean strict) {
    var h2 = new SingleConnectionDataSource("jdbc:h2:mem:dialect;MODE=PostgreSQL", true);
    try {
      Tables.make(h2);
      DataSource database = strict ? StrictDatabase.over(h2) : h2;
      var inbox = new Inbox(database);
      var work = new TransactionTemplate(new DataSourceTransactionManager(database));
      boolean[] stored = new boolean[3];
      work.executeWithoutResult(
          status -> {
            stored[0] = store(inbox, "a");
            stored[1] = store(inbox, "a");
            stored[2] = store(inbox, "b");
          });
      assertThat(stored).containsExactly(true, false, true);
      assertThat(inbox.turns()).containsOnlyKeys("a", "b");
    } finally {
      h2.destroy();
    }
  }

  /** The test's own database is as strict as PostgreSQL, or it would prove nothing. */
  @Test
  void aStatementThatFailsThereEndsTheTransaction() {
    var h2 = new SingleConnectionDataSource("jdbc:h2:mem:strict;MODE=PostgreSQL", true);
    try {
      Tables.make(h2);
      DataSource strict = StrictDatabase.over(h2);
      var jdbc = new JdbcTemplate(strict);
      new TransactionTemplate(new DataSourceTransactionManager(strict))
          .executeWithoutResult(
              status -> {
                assertThat(fails(jdbc, "insert into sr_inbox (news_key) values (?)")).isTrue();
                assertThat(fails(jdbc, "delete from sr_inbox where news_key = ?")).isTrue();
              });
      assertThat(fails(jdbc, "delete from sr_inbox where news_key = ?")).isFalse();
    } finally {
      h2.destroy();
    }
  }

  private static boolean fails(JdbcTemplate jdbc, String statement) {
    try {
      jdbc.update(statement, "a");
      return false;
    } catch (DataAccessException failed) {
      return true;
    }
  }

  private static boolean store(Inbox inbox, String key) {
    return inbox.store(key, ROOM, "app", new RoomEvent.EndRequested(), NOW);
  }
}
