package io.showrunner.journal;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Makes the tables, and refuses a database that would forget what was acknowledged. */
public final class Tables {
  /**
   * H2 commits whenever it sets numbers of a sequence aside, in the middle of our transactions; by
   * default after each 32. What a crash leaves of them is never given out.
   */
  private static final int NUMBERS_SET_ASIDE = 10_000;

  private Tables() {}

  /**
   * Makes the tables that are missing.
   *
   * @throws IllegalStateException if the database is H2 on disk without {@code WRITE_DELAY=0}: it
   *     would lose acknowledged rows when the process is killed
   */
  public static void make(DataSource database) {
    var jdbc = new JdbcTemplate(database);
    boolean onDisk = isOnDisk(jdbc);
    if (onDisk) {
      refuseForgetful(jdbc);
    }
    var script = new ClassPathResource("tables.sql", Tables.class);
    DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(script), database);
    if (onDisk) {
      widen(jdbc);
      for (String table : List.of("sr_inbox", "sr_room", "sr_outbox")) {
        jdbc.execute(
            String.format(
                Locale.ROOT,
                "alter table %s alter column seq set cache %d",
                table,
                NUMBERS_SET_ASIDE));
      }
    }
  }

  /** A folder of an earlier version held shorter events. */
  private static void widen(JdbcTemplate jdbc) {
    Integer shorter =
        jdbc.queryForObject(
            "select count(*) from information_schema.columns where table_name = 'SR_INBOX'"
                + " and column_name = 'EVENT' and character_maximum_length < 32000",
            Integer.class);
    if (shorter != null && shorter > 0) {
      jdbc.execute("alter table sr_inbox alter column event set data type varchar(32000)");
    }
  }

  /**
   * Lets the database learn what its tables hold, the engine's included. H2 chooses poor indexes
   * until it has, which made a turn up to twice as dear in measurements. Never inside a
   * transaction: it commits.
   */
  public static void analyse(DataSource database) {
    new JdbcTemplate(database).execute("analyze");
  }

  /** Whether it is H2 with a file. */
  private static boolean isOnDisk(JdbcTemplate jdbc) {
    String place = url(jdbc).toLowerCase(Locale.ROOT);
    return place.startsWith("jdbc:h2:") && !place.startsWith("jdbc:h2:mem:");
  }

  private static String url(JdbcTemplate jdbc) {
    String url =
        jdbc.execute(
            (java.sql.Connection connection) -> {
              String found = connection.getMetaData().getURL();
              return found == null ? "" : found;
            });
    return url == null ? "" : url;
  }

  private static void refuseForgetful(JdbcTemplate jdbc) {
    // H2 lists what the file remembers of an earlier opening, and what is in force. The first does
    // not bring about the second: each opening has to say it again, or the usual one is in force.
    List<Integer> delays =
        jdbc.queryForList(
            "select cast(setting_value as int) from information_schema.settings"
                + " where setting_name = 'WRITE_DELAY'",
            Integer.class);
    int inForce = delays.stream().mapToInt(Integer::intValue).max().orElse(500);
    if (inForce != 0) {
      throw new IllegalStateException(
          String.format(
                  Locale.ROOT,
                  "Expected WRITE_DELAY=0 in the URL of an H2 database on disk, but %d ms are in"
                      + " force in %s%s: a",
                  inForce,
                  url(jdbc),
                  delays.contains(0)
                      ? " (that the file was once opened with 0 does not count)"
                      : "")
              + " killed process would lose events it acknowledged. Add ';WRITE_DELAY=0'.");
    }
  }
}
