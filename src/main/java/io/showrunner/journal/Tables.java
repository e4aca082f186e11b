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
  private Tables() {}

  /**
   * Makes the tables that are missing.
   *
   * @throws IllegalStateException if the database is H2 on disk without {@code WRITE_DELAY=0}: it
   *     would lose acknowledged rows when the process is killed
   */
  public static void make(DataSource database) {
    refuseForgetful(new JdbcTemplate(database));
    var script = new ClassPathResource("tables.sql", Tables.class);
    DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(script), database);
  }

  /**
   * Lets the database learn what its tables hold, the engine's included. H2 chooses poor indexes
   * until it has, which made a turn up to twice as dear in measurements. Never inside a
   * transaction: it commits.
   */
  public static void analyse(DataSource database) {
    new JdbcTemplate(database).execute("analyze");
  }

  private static void refuseForgetful(JdbcTemplate jdbc) {
    String url =
        jdbc.execute(
            (java.sql.Connection connection) -> {
              String found = connection.getMetaData().getURL();
              return found == null ? "" : found;
            });
    String place = url == null ? "" : url.toLowerCase(Locale.ROOT);
    if (!place.startsWith("jdbc:h2:") || place.startsWith("jdbc:h2:mem:")) {
      return;
    }
    List<Integer> delays = // H2 lists a setting twice that its URL gives.
        jdbc.queryForList(
            "select cast(setting_value as int) from information_schema.settings"
                + " where setting_name = 'WRITE_DELAY'",
            Integer.class);
    if (delays.isEmpty() || delays.stream().anyMatch(delay -> delay != 0)) {
      throw new IllegalStateException(
          "Expected WRITE_DELAY=0 in the URL of an H2 database on disk, but it is %s ms in %s: a"
                  .formatted(delays.isEmpty() ? "500" : delays.get(0), url)
              + " killed process would lose events it acknowledged. Add ';WRITE_DELAY=0'.");
    }
  }
}
