package io.showrunner.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file that is not our database, or not any more, is told of and never written to. */
class OtherPeoplesFilesTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("showrunner.mv.db");
  }

  private byte[] written() throws IOException {
    try (var database = DiskDatabase.in(folder)) {
      var jdbc = new JdbcTemplate(database.source());
      jdbc.execute("create table kept (id int primary key, t varchar)");
      for (int number = 0; number < 100; number++) {
        jdbc.update("insert into kept values (?, ?)", number, "news".repeat(500));
      }
    }
    return Files.readAllBytes(file());
  }

  private void isRefusedAsItIs(byte[] content) throws IOException {
    Files.write(file(), content);
    assertThatThrownBy(() -> DiskDatabase.in(folder).close())
        .isInstanceOf(DataUnreadable.class)
        .hasMessageStartingWith("Expected " + file().toAbsolutePath() + " to be our database, but")
        .hasMessageEndingWith("Put the backup back in its place, or move it away to begin anew.");
    assertThat(Files.readAllBytes(file())).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "SQLite format 3", "a long text: "})
  void somethingElseIsRefused(String begin) throws IOException {
    isRefusedAsItIs(begin.repeat(1000).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 4_096, 5_000, 8_192, 12_288})
  void aFileThatWasCutIsRefused(int bytes) throws IOException {
    isRefusedAsItIs(Arrays.copyOf(written(), bytes));
  }

  @Test
  void aFileWhoseContentIsGoneIsRefused() throws IOException {
    byte[] content = written();
    Arrays.fill(content, 8_192, content.length, (byte) 0);
    isRefusedAsItIs(content);
  }

  @Test
  void aFileThatWasOnlyBegunIsOurs() throws IOException {
    MVStore.open(file().toString()).closeImmediately();
    assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).startsWith("H:2,");
    DiskDatabase.in(folder).close();
    Files.write(file(), new byte[0]);
    DiskDatabase.in(folder).close();
  }

  @Test
  void aFileInTheFoldersPlaceIsRefused() throws IOException {
    Path plain = Files.writeString(folder.resolve("data"), "mine");
    assertThatThrownBy(() -> DiskDatabase.in(plain).close())
        .isInstanceOf(DataUnreadable.class)
        .hasMessage(
            "Expected %s to be a folder for the data, but it is a file. Name a folder; one that is"
                + " missing is made.",
            plain.toAbsolutePath());
    assertThat(plain).hasContent("mine");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsDeletedUnderUsTakesInNothingMore() throws IOException {
    try (var database = DiskDatabase.in(folder)) {
      var jdbc = new JdbcTemplate(database.source());
      jdbc.execute("create table kept (id int)");
      Files.delete(file());
      isAway(jdbc);
      assertThat(file()).as("made anew").doesNotExist();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsReplacedUnderUsTakesInNothingMoreUntilItIsBack() throws IOException {
    try (var database = DiskDatabase.in(folder)) {
      var jdbc = new JdbcTemplate(database.source());
      jdbc.execute("create table kept (id int)");
      Path aside = folder.resolve("aside");
      Files.move(file(), aside);
      Files.copy(aside, file());
      isAway(jdbc);
      Files.delete(file());
      Files.move(aside, file());
      assertThat(jdbc.update("insert into kept values (2)")).isEqualTo(1);
    }
    try (var database = DiskDatabase.in(folder)) {
      assertThat(
              new JdbcTemplate(database.source())
                  .queryForList("select id from kept", Integer.class))
          .isEqualTo(List.of(2));
    }
  }

  private static void isAway(JdbcTemplate jdbc) {
    assertThatThrownBy(() -> jdbc.update("insert into kept values (1)"))
        .isInstanceOf(DataAccessException.class)
        .satisfies(failed -> assertThat(DatabaseFailure.isBehind(failed)).isTrue())
        .rootCause()
        .hasMessageContaining("was deleted, moved or replaced");
  }
}
