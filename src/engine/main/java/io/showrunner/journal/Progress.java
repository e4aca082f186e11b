package io.showrunner.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far something that is read piece by piece has been read and processed. Moved in the
 * transaction that processes a piece, so that no crash can come between.
 */
public final class Progress {
  private final JdbcTemplate jdbc;
  private final String name;

  /**
   * Of one thing, in this database, whose tables exist.
   *
   * @param name its name, at most 64 characters
   */
  public Progress(DataSource database, String name) {
    this.jdbc = new JdbcTemplate(database);
    this.name = name;
  }

  /** Up to when it is done; empty if nothing ever was. */
  public Optional<Instant> reached() {
    return jdbc
        .query(
            "select reached from sr_progress where name = ?",
            (row, n) -> row.getObject(1, OffsetDateTime.class).toInstant(),
            name)
        .stream()
        .findFirst();
  }

  /** It is done up to there and no further, whatever was said before. */
  public void returns(Instant to) {
    jdbc.update(
        "update sr_progress set reached = ? where name = ?", to.atOffset(ZoneOffset.UTC), name);
  }

  /** It is done up to there; never goes back. */
  public void reaches(Instant until) {
    var at = until.atOffset(ZoneOffset.UTC);
    int known =
        jdbc.update(
            "update sr_progress set reached = case when reached < ? then ? else reached end"
                + " where name = ?",
            at,
            at,
            name);
    if (known == 0) {
      jdbc.update("insert into sr_progress (name, reached) values (?, ?)", name, at);
    }
  }
}
