package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power fails again and again while something commits, before, between and after whatever reaches
 * the disk, which keeps what it was told to force and of the rest any sectors. What had been
 * committed is found each time, and nothing is found half.
 *
 * <p>{@code -Dpower.cuts=2000 -Dpower.seed=7} for a longer try, or another.
 */
class PowerCutTest {
  private static final int CUTS = Integer.getInteger("power.cuts", 60);

  /** Fewer: all that was ever written is tried anew each time, for nothing is ever forced. */
  private static final int CUTS_WITHOUT_FORCE = 40;

  private static final int ROWS = 40;

  /** Compaction is a part of it, and overwrites. */
  private static final int COMMITS_BETWEEN_COMPACTIONS = 25;

  private final Chance chance = new Chance(Long.getLong("power.seed", 1)).forPurpose("power");
  private final FrailDisk disk = new FrailDisk();
  private final List<Cut> cuts = new ArrayList<>();
  private int committed;

  @TempDir private Path folder;

  /** What a loss of power left, and how many commits had returned by then. */
  private record Cut(Path file, int committed) {}

  @Test
  void whatWasCommittedIsThere() throws Exception {
    work(disk.file(folder), CUTS);
    for (Cut cut : cuts) {
      assertThat(wrongWith(cut)).as("after %d commits: %s", cut.committed(), cut.file()).isEmpty();
    }
  }

  @Test
  void withoutForceItWouldBeSeenToBeLost() throws Exception {
    String below = disk.below(folder);
    work(new H2File(opening -> H2File.url(below)), CUTS_WITHOUT_FORCE);
    List<String> wrong = new ArrayList<>();
    for (Cut cut : cuts) {
      String each = wrongWith(cut);
      if (!each.isEmpty()) {
        wrong.add(each);
      }
    }
    // Dead parts stay for some commits, so that an older whole part is often found, and is too old.
    assertThat(wrong).hasSizeGreaterThan(CUTS_WITHOUT_FORCE / 10);
  }

  private void work(H2File of, int many) throws SQLException {
    try (var file = of;
        Connection connection = file.getConnection()) {
      connection
          .createStatement()
          .execute("create table one (id int primary key, n int, t varchar)");
      connection
          .createStatement()
          .execute("create table two (id int primary key, n int, t varchar)");
      connection.setAutoCommit(false);
      disk.beforeEachChange(this::perhapsCut);
      while (cuts.size() < many) {
        commit(connection, committed + 1);
        committed++;
        if (committed % COMMITS_BETWEEN_COMPACTIONS == 0) {
          compact(Objects.requireNonNull(file.store()));
        }
      }
      disk.beforeEachChange(() -> {});
    }
  }

  /** Of both kinds, and more of it than the product does. */
  private void compact(MVStore store) {
    if (chance.below(2) == 0) {
      Compaction.rewrite(store);
    } else {
      ((RandomAccessStore) store.getFileStore()).compactMoveChunks(100, 1 << 20, store);
    }
  }

  /** The same number in a row of each table, with a text that needs a page or two. */
  private void commit(Connection connection, int number) throws SQLException {
    for (String table : List.of("one", "two")) {
      try (var merge = connection.prepareStatement("merge into " + table + " values (?, ?, ?)")) {
        merge.setInt(1, number % ROWS);
        merge.setInt(2, number);
        merge.setString(3, text(number));
        merge.execute();
      }
    }
    connection.commit();
  }

  private static String text(int number) {
    return Integer.toString(number).repeat(200 + number % 7 * 300);
  }

  private void perhapsCut() {
    if (chance.below(5) == 0 && cuts.size() < CUTS) {
      Path found = folder.resolve("cut-" + cuts.size() + ".mv.db");
      disk.lostPower(found, chance);
      cuts.add(new Cut(found, committed));
    }
  }

  /** What is wrong with what was left; empty if nothing is. */
  private static String wrongWith(Cut cut) throws Exception {
    Optional<Exception> refused = FirstLook.at(cut.file());
    if (refused.isPresent()) {
      Files.delete(cut.file());
      return "refused: " + refused.get().getMessage();
    }
    var left = new JdbcDataSource();
    String file = cut.file().toString();
    left.setUrl("jdbc:h2:" + file.substring(0, file.length() - ".mv.db".length()));
    try (Connection connection = left.getConnection()) {
      Map<Integer, Integer> one = numbers(connection, "one");
      int newest = one.values().stream().max(Integer::compare).orElse(0);
      if (!one.equals(numbers(connection, "two"))) {
        return "half a commit";
      }
      return newest >= cut.committed() ? "" : "lost: " + newest + " of " + cut.committed();
    } catch (SQLException corrupt) {
      return "corrupt: " + corrupt.getMessage();
    } finally {
      Files.deleteIfExists(cut.file());
    }
  }

  private static Map<Integer, Integer> numbers(Connection connection, String table)
      throws SQLException {
    Map<Integer, Integer> numbers = new TreeMap<>();
    try (var query = connection.createStatement();
        var rows = query.executeQuery("select id, n, t from " + table)) {
      while (rows.next()) {
        if (!rows.getString(3).equals(text(rows.getInt(2)))) {
          throw new SQLException("another text than was written");
        }
        numbers.put(rows.getInt(1), rows.getInt(2));
      }
    }
    return numbers;
  }
}
