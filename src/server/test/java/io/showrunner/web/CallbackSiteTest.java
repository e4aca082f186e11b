package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.LogLines;
import io.showrunner.cloud.CallbackSignature;
import io.showrunner.director.RefusalLog;
import io.showrunner.journal.MemoryDatabase;
import io.showrunner.web.Studio.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The cloud is believed only where it can be, and answered 2xx only for what is kept. */
class CallbackSiteTest {
  private static final String ROOMS = "/callbacks/room/" + Studio.CALLBACK_SECRET;
  private static final String JOIN =
      "{'MsgId':'m1','AppId':'app-1','ChannelId':'evening-1','Contents':[{'Event':'UserEvent',"
          + "'UserEvent':{'UserId':'ana','EventTag':'Join','SessionId':'s1','Timestamp':1767225600,"
          + "'US':1767225600000000,'Role':1,'Reason':1}}]}";

  @Test
  void whatHappenedInARoomIsHeardOnce() {
    try (var studio = new Studio().created()) {
      assertThat(studio.ask("POST", ROOMS, Map.of(), JOIN).status()).isEqualTo(200);
      assertThat(studio.ask("POST", ROOMS, Map.of(), JOIN).status()).isEqualTo(200);
      assertThat(inInbox()).isEqualTo(2); // The room's making, and the join.
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /callbacks/room/another-secret-in-path, 404",
    "POST, /callbacks/room/, 404",
    "POST, /callbacks/room, 404",
    "POST, /callbacks/task/another-secret-in-path, 404",
    "POST, /callbacks/cdn, 405",
    "GET, /callbacks/cdn, 403",
    "GET, /callbacks/room/a-secret-in-the-path, 405"
  })
  void whoDoesNotKnowTheAddressOrDoesNotSignIsTurnedAway(String method, String path, int status) {
    try (var studio = new Studio().created()) {
      assertThat(studio.ask(method, path, Map.of(), JOIN).status()).isEqualTo(status);
      assertThat(inInbox()).isEqualTo(1);
    }
  }

  @Test
  void whatCannotBeReadOrBelongsToNobodyIsRefused() {
    try (var studio = new Studio().created()) {
      assertThat(studio.ask("POST", ROOMS, Map.of(), "not JSON").status()).isEqualTo(403);
      assertThat(studio.ask("POST", ROOMS, Map.of(), JOIN.replace("evening-1", "x")).status())
          .isEqualTo(403);
      assertThat(studio.ask("POST", ROOMS, Map.of(), JOIN.replace("app-1", "x")).status())
          .isEqualTo(403);
      assertThat(inInbox()).isEqualTo(1);
    }
  }

  @Test
  void whatIsRefusedIsLoggedWithItsReasonAndNeverASecret() {
    try (var log = LogLines.of(RefusalLog.class);
        var studio = new Studio().created()) {
      studio.ask("POST", "/callbacks/room/another-secret-in-path", Map.of(), JOIN);
      studio.ask("POST", "/callbacks/cdn", Map.of(), JOIN);
      studio.ask("GET", "/callbacks/cdn", Map.of());
      studio.ask("POST", ROOMS, Map.of("content-encoding", "gzip"), JOIN);
      studio.ask("POST", ROOMS, Map.of(), JOIN.replace("evening-1", "x".repeat(5_000)));
      assertThat(lines(log))
          .hasSize(5)
          .startsWith(
              "A callback was refused: its address has another secret than callback.secret.",
              "A callback was refused: Expected GET, but found POST.")
          .allMatch(line -> line.length() < 300)
          .noneMatch(line -> line.contains("another-secret-in-path"));
      assertThat(lines(log).get(2)).startsWith("A callback of the cdn was refused: ");
      assertThat(lines(log).get(3)).contains("encoded as 'gzip'");
      assertThat(lines(log).get(4)).startsWith("A callback of the room was refused: ");
    }
  }

  @Test
  void aCrowdOfStrangersIsCountedAndNotWrittenDownOneByOne() {
    try (var log = LogLines.of(RefusalLog.class);
        var studio = new Studio().created()) {
      for (int stranger = 0; stranger < 100; stranger++) {
        studio.ask("GET", "/callbacks/cdn?id=" + stranger, Map.of());
      }
      assertThat(lines(log)).hasSize(RefusalLog.LINES);
      studio.passes(Duration.ofMinutes(1));
      assertThat(lines(log)).hasSize(RefusalLog.LINES + 1);
      assertThat(lines(log).get(RefusalLog.LINES))
          .startsWith("A callback of the cdn was refused 95 times more since 2026-01-01T00:0");
      studio.ask("GET", "/callbacks/cdn", Map.of());
      assertThat(lines(log)).hasSize(RefusalLog.LINES + 2);
    }
  }

  private static List<String> lines(LogLines log) {
    var formatter = new SimpleFormatter();
    return log.records().stream().map(formatter::formatMessage).toList();
  }

  @Test
  void theCdnIsBelievedByItsSignature() {
    try (var studio = new Studio().created()) {
      String query =
          "/callbacks/cdn?action=publish&id=app-1_evening-1_ana_camera&time=1767225600&app=x";
      String now = Long.toString(Studio.START.getEpochSecond());
      String right = CallbackSignature.of("push.example.com", now, Studio.CALLBACK_KEY);
      assertThat(signed(studio, query, now, right.replace(right.charAt(0), 'x')).status())
          .isEqualTo(403);
      assertThat(signed(studio, query, now, right).status()).isEqualTo(200);
      studio.passes(Duration.ofMinutes(6));
      assertThat(signed(studio, query, now, right).status()).isEqualTo(403);
    }
  }

  @Test
  void whenTheDatabaseIsAwayTheCloudIsAskedToComeAgain() {
    try (var studio = new Studio().created()) {
      sql("alter table sr_inbox rename to sr_inbox_away");
      assertThat(studio.ask("POST", ROOMS, Map.of(), JOIN).status()).isEqualTo(503);
      assertThat(studio.as("ana", "POST", "/api/rooms/evening/end").status()).isEqualTo(503);
      sql("alter table sr_inbox_away rename to sr_inbox");
      assertThat(studio.ask("POST", ROOMS, Map.of(), JOIN).status()).isEqualTo(200);
    }
  }

  private static Said signed(Studio studio, String query, String timestamp, String signature) {
    return studio.ask(
        "GET",
        query,
        Map.of(
            CallbackSignature.TIMESTAMP_HEADER, timestamp,
            CallbackSignature.SIGNATURE_HEADER, signature));
  }

  private static int inInbox() {
    Integer count =
        new JdbcTemplate(MemoryDatabase.onThisThread())
            .queryForObject("select count(*) from sr_inbox", Integer.class);
    return count == null ? -1 : count;
  }

  private static void sql(String statement) {
    new JdbcTemplate(MemoryDatabase.onThisThread()).execute(statement);
  }
}
