package io.showrunner.journal;

import io.showrunner.broadcast.RoomState;
import io.showrunner.json.RecordText;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where each room stands: its state and the places of its processes' tokens, written whole.
 *
 * @param <T> how the caller keeps tokens, a record
 */
public final class Rooms<T> {
  private static final int KEPT = 20_000;

  private final JdbcTemplate jdbc;
  private final Class<T> tokens;
  private final Map<RoomId, Saved<T>> atHand = new ConcurrentHashMap<>();
  private final Map<RoomId, Saved<T>> committed = new ConcurrentHashMap<>();

  /** Rooms in this database, whose tables exist. */
  public Rooms(DataSource database, Class<T> tokens) {
    this.jdbc = new JdbcTemplate(database);
    this.tokens = tokens;
  }

  /**
   * The room of this id as the one writer of rooms left it, whether that has committed or not; for
   * that writer only.
   */
  public Optional<Saved<T>> find(RoomId room) {
    Saved<T> known = atHand.get(room);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Saved<T>> found = load(room);
    found.ifPresent(saved -> keep(room, saved));
    return found;
  }

  /** The room of this id as it was last committed; for anybody. */
  public Optional<Saved<T>> read(RoomId room) {
    Saved<T> known = committed.get(room);
    return known == null ? load(room) : Optional.of(known);
  }

  private Optional<Saved<T>> load(RoomId room) {
    return jdbc
        .query("select state, tokens from sr_room where room = ?", this::saved, room.value())
        .stream()
        .findFirst();
  }

  /** Every room, in the order of their ids. */
  public List<Saved<T>> all() {
    return jdbc.query("select state, tokens from sr_room order by room", this::saved);
  }

  /** How many there are; those that are over left out, if so asked. */
  public int count(boolean openOnly) {
    Integer found =
        jdbc.queryForObject(
            "select count(*) from sr_room where over = false or ?", Integer.class, !openOnly);
    return found == null ? 0 : found;
  }

  /**
   * Rooms in the order of their making, the newest first.
   *
   * @param before the number of the last one seen; {@link Long#MAX_VALUE} to begin
   * @param openOnly whether those that are over are left out
   */
  public List<Numbered<T>> newest(long before, int atMost, boolean openOnly) {
    return jdbc.query(
        "select state, tokens, seq from sr_room where seq < ? and (over = false or ?)"
            + " order by seq desc limit ?",
        (row, n) -> new Numbered<>(row.getLong(3), saved(row, n)),
        before,
        !openOnly,
        atMost);
  }

  /** The room that holds this channel: the one still open, else the last that was. */
  public Optional<Holder> ofChannel(ChannelId channel) {
    return lookUp("channel", channel.value());
  }

  /** The room whose broadcast is known to the CDN by this name. */
  public Optional<Holder> ofStream(StreamName stream) {
    return lookUp("stream", stream.value());
  }

  /** The room whose broadcast this task carries. */
  public Optional<Holder> ofTask(TaskId task) {
    return lookUp("task", task.value());
  }

  /** Writes a room that was not there before. */
  public void add(RoomState state, T places, StreamName stream) {
    jdbc.update(
        "insert into sr_room (room, channel, stream, task, over, state, tokens)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        state.identity().room().value(),
        state.identity().channel().value(),
        stream.value(),
        state.identity().task().value(),
        state.phase() == Phase.ENDED,
        RecordText.write(state, RoomState.class),
        RecordText.write(places, tokens));
    keep(state.identity().room(), new Saved<>(state, places));
  }

  /** Writes a room over what was there. */
  public void save(RoomState state, T places) {
    if (new Saved<>(state, places).equals(atHand.get(state.identity().room()))) {
      return;
    }
    jdbc.update(
        "update sr_room set over = ?, state = ?, tokens = ? where room = ?",
        state.phase() == Phase.ENDED,
        RecordText.write(state, RoomState.class),
        RecordText.write(places, tokens),
        state.identity().room().value());
    keep(state.identity().room(), new Saved<>(state, places));
  }

  /** What a failed transaction wrote is forgotten, what a good one wrote is shown to everybody. */
  private void keep(RoomId room, Saved<T> saved) {
    if (atHand.size() >= KEPT) {
      atHand.clear(); // Crude, and good enough: what is needed again is read again.
      committed.clear();
    }
    atHand.put(room, saved);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              if (status == STATUS_COMMITTED) {
                committed.put(room, saved);
              } else {
                atHand.remove(room);
              }
            }
          });
    }
  }

  private Optional<Holder> lookUp(String column, String value) {
    RowMapper<Holder> id = (row, n) -> new Holder(new RoomId(row.getString(1)), row.getBoolean(2));
    return jdbc
        .query(
            "select room, over from sr_room where "
                + column
                + " = ? order by over, room desc limit 1",
            id,
            value)
        .stream()
        .findFirst();
  }

  private Saved<T> saved(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Saved<>(
        RecordText.read(row.getString(1), RoomState.class),
        RecordText.read(row.getString(2), tokens));
  }

  /**
   * A room among all that were ever made.
   *
   * @param number rises from room to room
   */
  public record Numbered<T>(long number, Saved<T> saved) {}

  /** A room that holds a channel or a stream, and whether its broadcast is over. */
  public record Holder(RoomId room, boolean over) {}

  /** A room as it was last written. */
  public record Saved<T>(RoomState state, T tokens) {}
}
