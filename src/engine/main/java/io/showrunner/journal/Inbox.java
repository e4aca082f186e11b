package io.showrunner.journal;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.json.RecordText;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What came in and was promised to be heeded. Whoever stores here commits before answering: after
 * that the event survives any crash. A second copy of the same news is refused by its key.
 */
public final class Inbox {
  private final JdbcTemplate jdbc;
  private final Dialect dialect;

  /** False only while it is certain that nothing waits. */
  private volatile boolean perhapsWaiting = true;

  /** An inbox in this database, whose tables exist. */
  public Inbox(DataSource database) {
    this.jdbc = new JdbcTemplate(database);
    this.dialect = new Dialect(jdbc);
  }

  /**
   * Stores an event.
   *
   * @param key the same for every copy of the same news, at most 300 characters
   * @throws org.springframework.dao.DataAccessException if the database fails; the caller's
   *     transaction is then over
   * @return false if a copy is stored already
   */
  public boolean store(String key, RoomId room, String source, RoomEvent event, Instant now) {
    if (insert(key, room, source, RecordText.write(event, RoomEvent.class), now)) {
      Commits.after(() -> perhapsWaiting = true);
      return true;
    }
    perhapsWaiting = true; // Its first copy may be of a commit that failed only in being told.
    return false;
  }

  /**
   * False if the key is there. The transaction may be an application's own, with work of its own in
   * it: a copy must not end it, as a statement that fails would on PostgreSQL.
   */
  private boolean insert(String key, RoomId room, String source, String event, Instant now) {
    try {
      return jdbc.update(
              dialect.insertUnlessThere(
                  "insert into sr_inbox (news_key, room, source, received_at, event)"
                      + " values (?, ?, ?, ?, ?)"),
              key,
              room.value(),
              source,
              now.atOffset(ZoneOffset.UTC),
              event)
          == 1;
    } catch (DuplicateKeyException alreadyThere) {
      return false;
    }
  }

  /** Whether a copy of this news is stored already. */
  public boolean knows(String key) {
    Integer copies =
        jdbc.queryForObject("select count(*) from sr_inbox where news_key = ?", Integer.class, key);
    return copies != null && copies > 0;
  }

  /** The room that news of this key is stored for, if any is. */
  public Optional<RoomId> roomOf(String key) {
    return jdbc
        .query(
            "select room from sr_inbox where news_key = ?",
            (row, n) -> new RoomId(row.getString(1)),
            key)
        .stream()
        .findFirst();
  }

  /** Whether this news is stored and still has to have its turn. */
  public boolean waits(String key) {
    Integer waiting =
        jdbc.queryForObject(
            "select count(*) from sr_inbox where news_key = ? and taken = false",
            Integer.class,
            key);
    return waiting != null && waiting > 0;
  }

  /** When the first event was stored, if any was. */
  public Optional<Instant> firstStored() {
    return jdbc
        .query(
            "select min(received_at) from sr_inbox",
            (row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(OffsetDateTime::toInstant);
  }

  /**
   * The room that is to be made for this channel: its making is stored and waits for its turn. What
   * the cloud says of the channel meanwhile belongs to it already.
   */
  public Optional<RoomId> roomToBeMade(ChannelId channel) {
    return jdbc
        .query(
            "select room, event from sr_inbox where taken = false and source = 'app' order by seq",
            (row, n) ->
                new Received(
                    0,
                    new RoomId(row.getString(1)),
                    "app",
                    RecordText.read(row.getString(2), RoomEvent.class)))
        .stream()
        .filter(
            waiting ->
                waiting.event() instanceof RoomEvent.RoomCreated created
                    && created.channel().equals(channel))
        .map(Received::room)
        .findFirst();
  }

  /** The events that have waited longest, so many at most, in the order in which they came. */
  public List<Received> next(int atMost) {
    if (!perhapsWaiting) {
      return List.of();
    }
    perhapsWaiting = false; // Before looking, so that what comes meanwhile is not overlooked.
    try {
      List<Received> next = first(atMost);
      if (!next.isEmpty()) {
        perhapsWaiting = true; // Never set to false here: something may have come meanwhile.
      }
      return next;
    } catch (RuntimeException notLooked) {
      perhapsWaiting = true;
      throw notLooked;
    }
  }

  private List<Received> first(int atMost) {
    return jdbc.query(
        "select seq, room, source, event from sr_inbox where taken = false order by taken, seq"
            + " limit ?",
        (row, n) ->
            new Received(
                row.getLong(1),
                new RoomId(row.getString(2)),
                row.getString(3),
                RecordText.read(row.getString(4), RoomEvent.class)),
        atMost);
  }

  /**
   * Marks an event as heeded.
   *
   * @return false if it was already: a commit whose outcome was not known had been done after all
   */
  public boolean taken(Received received) {
    return jdbc.update(
            "update sr_inbox set taken = true where seq = ? and taken = false", received.sequence())
        == 1;
  }

  /** Every event that is stored, by its key: whether it had its turn, or was put aside. */
  public Map<String, Boolean> turns() {
    Map<String, Boolean> turns = new LinkedHashMap<>();
    jdbc.query(
        "select news_key, taken from sr_inbox order by seq",
        (RowCallbackHandler) row -> turns.put(row.getString(1), row.getBoolean(2)));
    return turns;
  }

  /**
   * Puts an event aside that could not be heeded, with the reason, so that others get their turn.
   */
  public void park(Received received, String why) {
    jdbc.update(
        "update sr_inbox set taken = true, parked = ? where seq = ?",
        why.substring(0, Math.min(1000, why.length())),
        received.sequence());
  }
}
