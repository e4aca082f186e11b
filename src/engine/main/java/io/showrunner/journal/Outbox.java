package io.showrunner.journal;

import io.showrunner.json.RecordText;
import io.showrunner.vocabulary.RoomId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What must be said to the cloud. A command is written in the transaction that decided on it, and
 * sent only after that has committed; so the cloud never hears what we could forget.
 *
 * <p>Each kind of command has a lane of its own: within a room and a lane the order is kept, and
 * what waits in one lane holds up no other.
 *
 * @param <C> the commands of the lane, a sealed set of records
 */
public final class Outbox<C> {
  private static final String FIRST_OF_ITS_ROOM =
      " and not exists (select 1 from sr_outbox e where e.lane = o.lane and e.done = false"
          + " and e.room = o.room and e.seq < o.seq)";

  private final JdbcTemplate jdbc;
  private final String lane;
  private final Class<C> commands;

  private final Quiet quiet = new Quiet();

  /**
   * An outbox in this database, whose tables exist.
   *
   * @param lane its name, at most 16 characters
   */
  public Outbox(DataSource database, String lane, Class<C> commands) {
    this.jdbc = new JdbcTemplate(database);
    this.lane = lane;
    this.commands = commands;
  }

  /**
   * Writes a command, to be sent once the transaction has committed.
   *
   * @param number of the command among all of its room and lane; never goes back
   * @param notBefore the earliest moment at which it may be sent
   * @param urgent whether it is among those that go out while the others must be held back
   */
  public void write(RoomId room, long number, C command, Instant notBefore, boolean urgent) {
    changed(notBefore);
    jdbc.update(
        "insert into sr_outbox (room, lane, number, command, not_before, urgent)"
            + " values (?, ?, ?, ?, ?, ?)",
        room.value(),
        lane,
        number,
        RecordText.write(command, commands),
        notBefore.atOffset(ZoneOffset.UTC),
        urgent);
  }

  /** Calls off what a newer command of the room makes pointless. */
  public void dropBefore(RoomId room, long number) {
    changed(Instant.MIN);
    jdbc.update(
        "update sr_outbox set done = true"
            + " where lane = ? and room = ? and number < ? and done = false",
        lane,
        room.value(),
        number);
  }

  /** Calls off one command that was never sent. */
  public void drop(RoomId room, long number) {
    changed(Instant.MIN);
    jdbc.update(
        "update sr_outbox set done = true where lane = ? and room = ? and number = ?",
        lane,
        room.value(),
        number);
  }

  /**
   * The commands that may be sent now, those that have waited longest first, each of another room.
   * Commands of one room keep their order: while one waits to be repeated, those after it wait too.
   *
   * @param urgentOnly whether only urgent ones will do
   * @param atMost how many
   */
  public List<Written<C>> next(Instant now, boolean urgentOnly, int atMost) {
    if (quiet.lastsBeyond(now)) {
      return List.of();
    }
    long changes = quiet.changes();
    List<Written<C>> next = first(now, urgentOnly, atMost);
    if (next.isEmpty() && !urgentOnly) {
      quiet.found(now.plusNanos(1), false, changes);
    }
    return next;
  }

  /** By the columns of an index from its first on, or every one that waits is sorted each time. */
  private List<Written<C>> first(Instant now, boolean urgentOnly, int atMost) {
    return jdbc.query(
        "select seq, room, number, command, attempts from sr_outbox o"
            + " where lane = ? and done = false and not_before <= ?"
            + (urgentOnly ? " and urgent = true" : "")
            + FIRST_OF_ITS_ROOM
            + " order by lane, done, seq limit ?",
        this::written,
        lane,
        now.atOffset(ZoneOffset.UTC),
        atMost);
  }

  /**
   * When the next command may be sent or repeated, if any waits for that. One that stands behind
   * another of its room does not count: its own moment may be past, yet it cannot be sent.
   */
  public Optional<Instant> nextDue() {
    if (quiet.endIsKnown()) {
      return quiet.end();
    }
    long changes = quiet.changes();
    Optional<Instant> due =
        jdbc
            .query(
                "select not_before from sr_outbox o where lane = ? and done = false"
                    + FIRST_OF_ITS_ROOM
                    + " order by lane, done, not_before limit 1",
                (row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)),
                lane)
            .stream()
            .flatMap(Optional::stream)
            .findFirst()
            .map(OffsetDateTime::toInstant);
    quiet.found(due.orElse(Instant.MAX), true, changes);
    return due;
  }

  /** Something may be sent from this moment on: now for us, and for others once it counts. */
  private void changed(Instant from) {
    quiet.endsBy(from);
    Commits.then(() -> quiet.endsBy(from));
  }

  /** Whether anything of this room still waits to be sent. */
  public boolean isWaiting(RoomId room) {
    if (quiet.endIsKnown() && quiet.end().isEmpty()) {
      return false;
    }
    Integer waiting =
        jdbc.queryForObject(
            "select count(*) from sr_outbox where lane = ? and room = ? and done = false",
            Integer.class,
            lane,
            room.value());
    return waiting != null && waiting > 0;
  }

  /** How many commands wait in these lanes, due or not. */
  public static int waiting(DataSource database, List<String> lanes) {
    var jdbc = new JdbcTemplate(database);
    int all = 0;
    for (String lane : lanes) {
      Integer some =
          jdbc.queryForObject(
              "select count(*) from sr_outbox where lane = ? and done = false",
              Integer.class,
              lane);
      all += some == null ? 0 : some;
    }
    return all;
  }

  /** Marks a command as done with. */
  public void done(Written<C> written) {
    changed(Instant.MIN);
    jdbc.update("update sr_outbox set done = true where seq = ?", written.sequence());
  }

  /** Lets a command be sent again, not before {@code when}. */
  public void repeat(Written<C> written, Instant when) {
    changed(Instant.MIN);
    jdbc.update(
        "update sr_outbox set attempts = attempts + 1, not_before = ? where seq = ?",
        when.atOffset(ZoneOffset.UTC),
        written.sequence());
  }

  private Written<C> written(ResultSet row, int index) throws SQLException {
    return new Written<>(
        row.getLong(1),
        new RoomId(row.getString(2)),
        row.getLong(3),
        RecordText.read(row.getString(4), commands),
        row.getInt(5));
  }
}
