package io.showrunner.journal;

import io.showrunner.broadcast.RelayCommand;
import io.showrunner.json.RecordText;
import io.showrunner.vocabulary.RoomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What must be said to the cloud. A command is written in the transaction that decided on it, and
 * sent only after that has committed; so the cloud never hears what we could forget.
 */
public final class Outbox {
  private final JdbcTemplate jdbc;

  /** False only while it is certain that nothing waits: most turns write nothing to be sent. */
  private volatile boolean perhapsWaiting = true;

  /** An outbox in this database, whose tables exist. */
  public Outbox(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
  }

  /** Writes a command, to be sent as soon as the transaction has committed. */
  public void write(RoomId room, RelayCommand command, Instant now) {
    perhapsWaiting = true;
    jdbc.update(
        "insert into sr_outbox (room, generation, command, not_before) values (?, ?, ?, ?)",
        room.value(),
        command.generation(),
        RecordText.write(command, RelayCommand.class),
        now.atOffset(ZoneOffset.UTC));
  }

  /** Calls off what a newer command of the room makes pointless. */
  public void dropBefore(RoomId room, long generation) {
    jdbc.update(
        "update sr_outbox set done = true where room = ? and generation < ? and done = false",
        room.value(),
        generation);
  }

  /**
   * The command that may be sent now and has waited longest. Commands of one room keep their order:
   * while one waits to be repeated, those after it wait too.
   */
  public Optional<Written> next(Instant now) {
    if (!perhapsWaiting) {
      return Optional.empty();
    }
    return jdbc
        .query(
            "select seq, room, command, attempts from sr_outbox o where done = false"
                + " and not_before <= ? and not exists (select 1 from sr_outbox e"
                + " where e.done = false and e.room = o.room and e.seq < o.seq)"
                + " order by seq limit 1",
            Outbox::written,
            now.atOffset(ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  /**
   * When the next command may be sent or repeated, if any waits for that. One that stands behind
   * another of its room does not count: its own moment may be past, yet it cannot be sent.
   */
  public Optional<Instant> nextDue() {
    if (!perhapsWaiting) {
      return Optional.empty();
    }
    Optional<Instant> due =
        jdbc
            .query(
                "select min(not_before) from sr_outbox o where done = false"
                    + " and not exists (select 1 from sr_outbox e"
                    + " where e.done = false and e.room = o.room and e.seq < o.seq)",
                (row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
            .stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(OffsetDateTime::toInstant);
    perhapsWaiting = due.isPresent();
    return due;
  }

  /** Whether anything of this room still waits to be sent. */
  public boolean isWaiting(RoomId room) {
    Integer waiting =
        jdbc.queryForObject(
            "select count(*) from sr_outbox where room = ? and done = false",
            Integer.class,
            room.value());
    return waiting != null && waiting > 0;
  }

  /** Marks a command as done with. */
  public void done(Written written) {
    jdbc.update("update sr_outbox set done = true where seq = ?", written.sequence());
  }

  /** Lets a command be sent again, not before {@code when}. */
  public void repeat(Written written, Instant when) {
    jdbc.update(
        "update sr_outbox set attempts = attempts + 1, not_before = ? where seq = ?",
        when.atOffset(ZoneOffset.UTC),
        written.sequence());
  }

  private static Written written(ResultSet row, int number) throws SQLException {
    return new Written(
        row.getLong(1),
        new RoomId(row.getString(2)),
        RecordText.read(row.getString(3), RelayCommand.class),
        row.getInt(4));
  }
}
