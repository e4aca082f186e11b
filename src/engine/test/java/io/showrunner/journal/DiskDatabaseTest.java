package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of a database on disk: whose they are, and how large they become. */
class DiskDatabaseTest {
  private static final int COMMITS = 1_500;

  /** Without compaction it would be some 30 MB: what is in it are 1.5 MB. */
  private static final long ENOUGH = 8L << 20;

  /** Guards against hanging alone; how fast the machine is must not matter. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsMadeIsForItsOwnerAlone() throws IOException {
    Path data = folder.resolve("a/data");
    DiskDatabase.in(data).close();
    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(files(data)).isNotEmpty().allMatch("rw-------"::equals);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatAnEarlierVersionLeftOpenIsClosedToOthers() throws IOException {
    Path data = folder.resolve("data");
    DiskDatabase.in(data).close();
    open(data, "rwxr-xr-x");
    open(data.resolve("showrunner.mv.db"), "rw-r--r--");
    DiskDatabase.in(data).close();
    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(files(data)).allMatch("rw-------"::equals);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderWithOtherThingsInItStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("somebody-elses"), "");
    open(folder, "rwxr-x---");
    DiskDatabase.in(folder).close();
    assertThat(permissions(folder)).isEqualTo("rwxr-x---");
    assertThat(permissions(folder.resolve("showrunner.mv.db"))).isEqualTo("rw-------");
  }

  @Test
  void theFileStaysNearItsContent() throws IOException {
    var chance = new Chance(1).forPurpose("keys");
    try (var database = DiskDatabase.in(folder)) {
      var jdbc = new JdbcTemplate(database.source());
      jdbc.execute("create table kept (id int primary key, news varchar unique, t varchar)");
      for (int number = 0; number < COMMITS; number++) {
        jdbc.update(
            "insert into kept values (?, ?, ?)",
            number,
            chance.below(1_000_000) + "-" + number,
            Integer.toString(number).repeat(200));
      }
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (size() > ENOUGH) {
        assertThat(System.nanoTime()).as("a file of " + size() + " bytes").isLessThan(end);
        jdbc.queryForObject("select count(*) from kept", Integer.class);
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      assertThat(jdbc.queryForObject("select count(*) from kept", Integer.class))
          .isEqualTo(COMMITS);
    }
  }

  private long size() throws IOException {
    return Files.size(folder.resolve("showrunner.mv.db"));
  }

  private static void open(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(
              each -> {
                try {
                  return permissions(each);
                } catch (IOException e) {
                  return e.toString();
                }
              })
          .toList();
    }
  }
}
