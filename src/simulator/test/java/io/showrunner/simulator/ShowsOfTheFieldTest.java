package io.showrunner.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.json.JsonObject;
import io.showrunner.record.RecordLog;
import io.showrunner.trace.TraceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broadcasts that went wrong for people who do this job elsewhere. */
class ShowsOfTheFieldTest {
  private static final String HALF_AN_HOUR = "{\"domain\":{\"urlValidity\":\"PT30M\"}}";
  private static final String ON_AIR =
      """
      {"at":"PT0S","event":"room.create","room":"one","channel":"one-1","streamer":"ana"}
      {"at":"PT2S","event":"channel.join","channel":"one-1","user":"ana"}
      {"at":"PT3S","event":"stream.publish","channel":"one-1","user":"ana"}
      """;

  private final List<JsonObject> records = new ArrayList<>();

  /** Application, channel and streamer are joined with an underscore, which all three may hold. */
  @ParameterizedTest
  @CsvSource({
    "live_7, ana, live, 7_ana",
    "a, b_c_d, a_b, c_d",
    "one-1_x, ana, one-1, x_ana",
    "a__b, c, a, _b_c"
  })
  void aRoomThatWouldShareTheStreamOfAnOpenOneIsRefused(
      String channel, String streamer, String otherChannel, String otherStreamer) {
    play(
        Profile.USUAL,
        String.format(
            Locale.ROOT,
            """
        {"at":"PT0S","event":"room.create","room":"one","channel":"%1$s","streamer":"%2$s"}
        {"at":"PT1S","event":"room.create","room":"two","channel":"%3$s","streamer":"%4$s"}
        {"at":"PT2S","event":"channel.join","channel":"%1$s","user":"%2$s"}
        {"at":"PT3S","event":"stream.publish","channel":"%1$s","user":"%2$s"}
        {"at":"PT5S","event":"channel.join","channel":"%3$s","user":"%4$s"}
        {"at":"PT6S","event":"stream.publish","channel":"%3$s","user":"%4$s"}
        {"at":"PT60S","event":"room.end","room":"one"}
        """,
            channel,
            streamer,
            otherChannel,
            otherStreamer));
    assertThat(of("callback"))
        .anySatisfy(
            record ->
                assertThat(record.write())
                    .contains("\"room\":\"two\"", "room.create", "is held by room one"));
    assertThat(of("room").map(record -> record.text("room").orElse(""))).doesNotContain("two");
    assertThat(of("violation")).isEmpty();
  }

  @Test
  void onceTheOtherIsOverTheRoomMayBeMade() {
    play(
        Profile.USUAL,
        """
        {"at":"PT0S","event":"room.create","room":"one","channel":"live_7","streamer":"ana"}
        {"at":"PT1S","event":"room.end","room":"one"}
        {"at":"PT2S","event":"room.create","room":"two","channel":"live","streamer":"7_ana"}
        {"at":"PT5S","event":"channel.join","channel":"live","user":"7_ana"}
        {"at":"PT6S","event":"stream.publish","channel":"live","user":"7_ana"}
        {"at":"PT60S","event":"room.end","room":"two"}
        """);
    assertThat(of("room").filter(record -> record.text("room").filter("two"::equals).isPresent()))
        .anySatisfy(record -> assertThat(record.write()).contains("\"playback\""));
    assertThat(of("violation")).isEmpty();
  }

  @Test
  void aRoomThatIsOverHarmsNoneThatCameToItsNameLater() {
    play(
        Profile.USUAL,
        """
        {"at":"PT0S","event":"room.create","room":"one","channel":"live_7","streamer":"ana"}
        {"at":"PT1S","event":"channel.join","channel":"live_7","user":"ana"}
        {"at":"PT2S","event":"stream.publish","channel":"live_7","user":"ana"}
        {"at":"PT30S","event":"room.end","room":"one"}
        {"at":"PT50S","event":"room.create","room":"two","channel":"live","streamer":"7_ana"}
        {"at":"PT51S","event":"channel.join","channel":"live","user":"7_ana"}
        {"at":"PT52S","event":"stream.publish","channel":"live","user":"7_ana"}
        {"at":"PT5M","event":"room.end","room":"two"}
        """);
    assertThat(of("call").filter(call -> call.write().contains("StopLiveMPUTask"))).hasSize(2);
    assertThat(of("violation")).isEmpty();
    records.removeIf(record -> record.text("room").equals(Optional.of("one")));
    assertThat(playable("PT58S", "PT4M59S")).isTrue();
  }

  /** The end of the interruption's ingest is told after the return's, by so many seconds. */
  @ParameterizedTest
  @ValueSource(strings = {"PT20S", "PT65S", "PT5M"})
  void anOldWordOfTheCdnChangesNothing(String late) {
    play(
        Profile.USUAL,
        ON_AIR
            + String.format(
                Locale.ROOT,
                """
            {"at":"PT60S","event":"channel.leave","channel":"one-1","user":"ana","reason":"lost"}
            {"at":"PT69S","event":"cloud.callbacks","do":"delay","by":"%s","for":"PT3S"}
            {"at":"PT75S","event":"channel.join","channel":"one-1","user":"ana"}
            {"at":"PT76S","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT10M","event":"room.end","room":"one"}
            """,
                late));
    assertThat(of("callback"))
        .anySatisfy(
            record ->
                assertThat(record.write())
                    .contains("publish_done", "\"stale\"", "the CDN has said something later"));
    assertThat(playable("PT2M", "PT9M")).isTrue();
    assertThat(of("violation")).isEmpty();
    assertThat(pieces()).isEqualTo(2);
  }

  /** Whatever becomes of the news, each piece of an interrupted show can be seen again. */
  @ParameterizedTest
  @CsvSource({"lose, PT0S", "delay, PT40M", "shuffle, PT0S", "double, PT0S", "delay, PT3M"})
  void aReplayHoldsEveryPieceWhateverBecomesOfTheNews(String what, String by) {
    String delay = what.equals("delay") ? String.format(Locale.ROOT, ",\"by\":\"%s\"", by) : "";
    play(
        Profile.USUAL,
        ON_AIR
            + String.format(
                Locale.ROOT,
                """
            {"at":"PT60S","event":"channel.leave","channel":"one-1","user":"ana","reason":"lost"}
            {"at":"PT100S","event":"channel.join","channel":"one-1","user":"ana"}
            {"at":"PT101S","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT102S","event":"cloud.callbacks","do":"%s"%s,"for":"PT30M"}
            {"at":"PT5M","event":"channel.leave","channel":"one-1","user":"ana","reason":"lost"}
            {"at":"PT340S","event":"channel.join","channel":"one-1","user":"ana"}
            {"at":"PT341S","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT10M","event":"room.end","room":"one"}
            """,
                what,
                delay));
    assertThat(pieces()).isEqualTo(3);
    assertThat(of("violation")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT30S", "PT8S", "PT110S"})
  void whoReturnsAfterTheSignatureHasExpiredIsPlayedAgain(String away) {
    play(
        ProfileReader.read("half-an-hour.json", HALF_AN_HOUR),
        ON_AIR
            + String.format(
                Locale.ROOT,
                """
            {"at":"PT70M","event":"channel.leave","channel":"one-1","user":"ana","reason":"lost"}
            {"at":"%s","event":"channel.join","channel":"one-1","user":"ana"}
            {"at":"%s","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT2H","event":"room.end","room":"one"}
            """,
                "PT70M" + away.substring(2),
                "PT70M" + away.substring(2)));
    assertThat(playable("PT73M", "PT119M")).isTrue();
    assertThat(of("violation")).isEmpty();
  }

  /** Who stops publishing without leaving is live all the time, under one task. */
  @Test
  void whoPausesAfterTheSignatureHasExpiredIsPlayedAgain() {
    play(
        ProfileReader.read("half-an-hour.json", HALF_AN_HOUR),
        ON_AIR
            + """
            {"at":"PT70M","event":"stream.unpublish","channel":"one-1","user":"ana"}
            {"at":"PT75M","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT3H","event":"stream.unpublish","channel":"one-1","user":"ana"}
            {"at":"PT6H","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT7H","event":"room.end","room":"one"}
            """);
    assertThat(playable("PT76M", "PT179M")).isTrue();
    assertThat(playable("PT6H1M", "PT6H59M")).isTrue();
    assertThat(of("violation")).isEmpty();
  }

  @Test
  void aShowOfDaysOutlivesItsSignature() {
    play(
        Profile.USUAL,
        ON_AIR
            + """
            {"at":"PT360H","event":"channel.leave","channel":"one-1","user":"ana","reason":"lost"}
            {"at":"PT360H30S","event":"channel.join","channel":"one-1","user":"ana"}
            {"at":"PT360H31S","event":"stream.publish","channel":"one-1","user":"ana"}
            {"at":"PT361H","event":"room.end","room":"one"}
            """);
    assertThat(playable("PT360H1M", "PT360H59M")).isTrue();
    assertThat(of("violation")).isEmpty();
  }

  @Test
  void aLiveRoomThatNobodyCanPlayIsReportedAfterHalfAMinute() {
    play(
        Profile.USUAL,
        ON_AIR
            + "{\"at\":\"PT5M\",\"event\":\"stream.unpublish\",\"channel\":\"one-1\",\"user\":\"ana\"}\n"
            + "{\"at\":\"PT8M\",\"event\":\"stream.publish\",\"channel\":\"one-1\",\"user\":\"ana\"}\n"
            + "{\"at\":\"PT9M\",\"event\":\"room.end\",\"room\":\"one\"}\n");
    assertThat(of("message").filter(record -> record.whole("type").orElse(0L) == 40002))
        .extracting(record -> record.text("to").orElse(""))
        .containsExactly("ana");
    assertThat(
            of("noticed")
                .filter(record -> record.text("name").filter("stream.missed"::equals).isPresent())
                .map(record -> record.text("at").orElse("")))
        .containsExactly("PT5M40S"); // Ten seconds of silence come first.
    assertThat(of("room").filter(record -> record.write().contains("\"unplayable\":true")))
        .hasSize(1);
  }

  private void play(Profile profile, String lines) {
    var trace =
        TraceReader.read("field.jsonl", "{\"trace\":\"field\",\"app\":\"app-1\"}\n" + lines);
    Simulation.play(
        trace,
        new Book(Played.processes(), Played.rules()),
        Conditions.USUAL.under(profile),
        null,
        new RecordLog((record, line) -> records.add(record)),
        done -> {});
  }

  private Stream<JsonObject> of(String kind) {
    return records.stream().filter(record -> record.text("kind").filter(kind::equals).isPresent());
  }

  /**
   * Whether the last word on the room at the first moment, and every one up to the second, is so.
   */
  private boolean playable(String from, String until) {
    var begin = java.time.Duration.parse(from);
    var end = java.time.Duration.parse(until);
    boolean now = false;
    boolean always = true;
    for (JsonObject record : of("room").toList()) {
      var at = java.time.Duration.parse(record.text("at").orElseThrow());
      if (at.compareTo(end) > 0) {
        break;
      }
      if (at.compareTo(begin) > 0) {
        always &= now;
      }
      now = record.object("playback").isPresent();
    }
    return always && now;
  }

  /** How many pieces the replay has that is offered last. */
  private long pieces() {
    return of("room")
        .flatMap(record -> record.object("replay").stream())
        .filter(replay -> replay.text("status").filter("ready"::equals).isPresent())
        .map(replay -> (long) replay.items("pieces").size())
        .reduce((earlier, later) -> later)
        .orElse(0L);
  }
}
