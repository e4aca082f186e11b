package io.showrunner.bench;

import io.showrunner.journal.MemoryDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The least that could be done: one row of one table is updated for each event, by hand, in a
 * transaction of its own. Nothing is read, decided or remembered.
 */
final class Floor implements Contender {
  /** As long as what is kept of a room with one guest. */
  private static final int STATE = 2_000;

  private final boolean onDisk;
  private final Load load;
  private final int events;
  private @Nullable Store store;
  private @Nullable Connection connection;
  private int states;

  /**
   * Nothing is there yet.
   *
   * @param events as many for each active room as its visit has
   */
  Floor(boolean onDisk, Load load, int events) {
    this.onDisk = onDisk;
    this.load = load;
    this.events = events;
  }

  @Override
  public void open() {
    store = Store.open(onDisk);
    try {
      connection = MemoryDatabase.onThisThread().getConnection();
      try (var make = connection.createStatement()) {
        make.execute(
            "create table floor_room (room varchar(64) primary key, state varchar(1000000) not null)");
      }
      connection.setAutoCommit(false);
      try (var insert = connection.prepareStatement("insert into floor_room values (?, ?)")) {
        for (int room = 0; room < load.rooms(); room++) {
          insert.setString(1, Script.room(room).value());
          insert.setString(2, state());
          insert.execute();
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("Expected a table to be made for the floor.", e);
    }
  }

  @Override
  public long run() {
    if (connection == null) {
      throw new IllegalStateException("Expected the bench to be open.");
    }
    try (PreparedStatement update =
        connection.prepareStatement("update floor_room set state = ? where room = ?")) {
      for (int i = 0; i < events; i++) {
        for (int room = 0; room < load.active(); room++) {
          update.setString(1, state());
          update.setString(2, Script.room(load.room(room)).value());
          update.executeUpdate();
          connection.commit();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Expected a row of the floor to be updated.", e);
    }
    return (long) events * load.active();
  }

  @Override
  public long bytesOnDisk() {
    return store == null ? 0 : store.bytesOnDisk();
  }

  /** Another text each time, of the same length. */
  private String state() {
    String number = Integer.toString(states++);
    return number + "x".repeat(STATE - number.length());
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
