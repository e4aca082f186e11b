package io.showrunner.why;

import static io.showrunner.why.RecordsOf.call;
import static io.showrunner.why.RecordsOf.command;
import static io.showrunner.why.RecordsOf.decision;
import static io.showrunner.why.RecordsOf.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.JsonObject;
import io.showrunner.why.Link.Asked;
import io.showrunner.why.Link.Happened;
import io.showrunner.why.Link.Heard;
import io.showrunner.why.Link.Moved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from what, read off the order of records. */
class ChainsTest {
  private static final String BO_PUBLISHES =
      "'at':'PT1S','kind':'event','name':'stream.publish','user':'bo'";

  private static final String BO_HEARD =
      "'at':'PT1.2S','kind':'callback','source':'room','name':'Publish','user':'bo',"
          + "'verdict':'accepted'";

  @ParameterizedTest
  @MethodSource("io.showrunner.why.RecordsOf#traces")
  void everyCallOfAShippedTraceHasACauseAndOnlyOne(String trace) {
    List<JsonObject> records = RecordsOf.trace(trace);
    List<Chain> chains = Chains.of(records).all();
    List<JsonObject> told =
        chains.stream()
            .flatMap(chain -> chain.links(Asked.class).stream())
            .flatMap(asked -> asked.tries().stream())
            .toList();
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            records.stream().filter(record -> Told.kind(record).equals("call")).toList());
    assertThat(chains)
        .filteredOn(chain -> !chain.links(Asked.class).isEmpty())
        .isNotEmpty()
        .allSatisfy(
            chain -> {
              Link cause = chain.cause();
              assertThat(isSomebodysDoing(cause)).as(cause.toString()).isTrue();
              assertThat(chain.links(Asked.class))
                  .allSatisfy(asked -> assertThat(asked.at()).isGreaterThanOrEqualTo(cause.at()));
            });
  }

  @ParameterizedTest
  @MethodSource("io.showrunner.why.RecordsOf#traces")
  void noChainOfAShippedTraceBeginsWithoutACause(String trace) {
    assertThat(Chains.of(RecordsOf.trace(trace)).all())
        .extracting(Chain::cause)
        .allSatisfy(
            cause ->
                assertThat(isSomebodysDoing(cause) || cause instanceof Heard)
                    .as(cause.toString())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("io.showrunner.why.RecordsOf#traces")
  void noRecordOfAShippedTraceIsLostOrToldTwice(String trace) {
    List<JsonObject> records = RecordsOf.trace(trace);
    long moves = count(records, "process");
    long told =
        Chains.of(records).all().stream()
            .flatMap(chain -> chain.links().stream())
            .mapToLong(link -> link instanceof Asked asked ? asked.tries().size() : 1)
            .sum();
    long moved =
        Chains.of(records).all().stream().mapToLong(c -> c.links(Moved.class).size()).sum();
    assertThat(told - moved).isEqualTo(records.size() - moves - count(records, "summary"));
  }

  @Test
  void aCallbackJoinsWhatItTellsOfAndItsCopyDoesToo() {
    Chains chains =
        Chains.of(lines(BO_PUBLISHES, BO_HEARD, BO_HEARD.replace("accepted", "duplicate")));
    assertThat(chains.all()).hasSize(1);
    assertThat(chains.all().get(0).links(Heard.class)).hasSize(2);
  }

  @Test
  void aCallbackThatWasLostIsNotTakenForOneThatCameLater() {
    String again = BO_PUBLISHES.replace("PT1S", "PT9S");
    Chains chains = Chains.of(lines(BO_PUBLISHES, again, BO_HEARD.replace("PT1.2S", "PT9.2S")));
    assertThat(chains.all().get(0).links(Heard.class)).isEmpty();
    assertThat(chains.all().get(1).links(Heard.class)).hasSize(1);
  }

  @Test
  void aRepeatedCallStaysWithItsTurnAndOneThatHadToWaitGoesToItsOwn() {
    Chains chains =
        Chains.of(
            lines(
                BO_PUBLISHES,
                BO_HEARD,
                decision("PT1.2S", "ana", "bo"),
                command("PT1.2S", 1),
                call("PT1.2S", 1, 400, "Throttling.User", "ana", "bo"),
                "'at':'PT1.5S','kind':'event','name':'stream.publish','user':'cy'",
                "'at':'PT1.7S','kind':'callback','source':'room','name':'Publish','user':'cy',"
                    + "'verdict':'accepted'",
                decision("PT1.7S", "ana", "bo", "cy"),
                command("PT1.7S", 2),
                "'at':'PT1.8S','kind':'event','name':'stream.unpublish','user':'cy'",
                "'at':'PT1.9S','kind':'callback','source':'room','name':'Unpublish','user':'cy',"
                    + "'verdict':'accepted'",
                decision("PT1.9S", "ana", "bo"),
                command("PT1.9S", 3),
                call("PT2.2S", 1, 200, "", "ana", "bo"),
                call("PT2.2S", 2, 200, "", "ana", "bo", "cy"),
                call("PT2.2S", 3, 200, "", "ana", "bo")));
    assertThat(chains.all())
        .extracting(chain -> chain.links(Asked.class).stream().map(Asked::generation).toList())
        .containsExactly(List.of(1L), List.of(2L), List.of(3L));
    assertThat(chains.all().get(0).links(Asked.class).get(0).tries()).hasSize(2);
  }

  @Test
  void aDecisionThatWroteNothingIsFollowedByNoCall() {
    Chains chains =
        Chains.of(
            lines(
                BO_PUBLISHES,
                BO_HEARD,
                decision("PT1.2S", "ana", "bo"),
                command("PT1.2S", 1),
                call("PT1.2S", 1, 200, "", "ana", "bo"),
                "'at':'PT3S','kind':'event','name':'stream.mute','user':'bo'",
                "'at':'PT3.2S','kind':'callback','source':'room','name':'Mute','user':'bo',"
                    + "'verdict':'accepted'",
                decision("PT3.2S", "ana", "bo"),
                "'at':'PT5S','kind':'event','name':'stream.unmute','user':'bo'",
                "'at':'PT5.2S','kind':'callback','source':'room','name':'Unmute','user':'bo',"
                    + "'verdict':'accepted'",
                decision("PT5.2S", "ana", "bo"),
                command("PT5.2S", 2),
                call("PT5.2S", 2, 200, "", "ana", "bo")));
    assertThat(chains.all().get(1).links(Asked.class)).isEmpty();
    assertThat(chains.all().get(2).links(Asked.class)).hasSize(1);
  }

  @Test
  void twoWordsOfOneMomentEachGetTheirOwnTurn() {
    String move = "'at':'PT4S','kind':'process','process':'co-streaming','activity':'Expected',";
    Chains chains =
        Chains.of(
            lines(
                "'at':'PT4S','kind':'event','name':'costream.approve','user':'bo'",
                "'at':'PT4S','kind':'event','name':'costream.approve','user':'cy'",
                move + "'did':'enter','user':'bo'",
                move + "'did':'enter','user':'cy'"));
    assertThat(chains.all())
        .extracting(chain -> chain.links(Moved.class).get(0).user())
        .containsExactly("bo", "cy");
  }

  @Test
  void aTimerBeginsAChainThoughItsTokenLeavesFirst() {
    String move = "'at':'PT9S','kind':'process','process':'broadcast','activity':";
    Chains chains =
        Chains.of(
            lines(
                "'at':'PT0S','kind':'event','name':'room.create','streamer':'ana'",
                "'at':'PT0S','kind':'process','process':'broadcast','activity':'Created',"
                    + "'did':'enter'",
                move + "'Created','did':'leave'",
                move + "'NobodyCame','did':'timer'",
                move + "'NoShow','did':'end'"));
    assertThat(chains.all()).hasSize(2);
    assertThat(chains.all().get(1).cause())
        .isInstanceOfSatisfying(
            Moved.class,
            moved -> {
              assertThat(moved.timer()).isEqualTo("NobodyCame");
              assertThat(moved.from()).isEqualTo("Created");
              assertThat(moved.to()).isEqualTo("NoShow");
              assertThat(moved.at().minus(moved.since())).hasSeconds(9);
            });
  }

  @Test
  void aTurnOfTwoRoomsIsOneChainOfBoth() {
    String called = call("PT1S", 1, 200, "", "ana", "dee");
    Chains chains =
        Chains.of(
            lines(
                "'at':'PT1S','kind':'event','name':'battle.accept','opponent':'night'",
                decision("PT1S", "ana", "dee"),
                command("PT1S", 1),
                decision("PT1S", "ana", "dee") + ",'room':'night'",
                command("PT1S", 1) + ",'room':'night'",
                "'at':'PT1S','kind':'room','phase':'live'",
                "'at':'PT1S','kind':'room','phase':'live','room':'night'",
                called,
                called + ",'room':'night'"));
    assertThat(chains.all()).hasSize(1);
    assertThat(chains.of("night").get(0).links(Asked.class)).hasSize(2);
  }

  @Test
  void whatAnEngineSaysFirstWhenItIsBackFollowsFromThat() {
    Chains chains =
        Chains.of(
            lines(
                BO_PUBLISHES,
                BO_HEARD,
                decision("PT1.2S", "ana", "bo"),
                command("PT1.2S", 1),
                call("PT1.2S", 1, 200, "", "ana", "bo"),
                "'at':'PT5S','kind':'event','name':'engine.restart'",
                call("PT5S", 2, 200, "", "ana")));
    assertThat(chains.all().get(1).links(Asked.class)).hasSize(1);
  }

  @Test
  void recordsOfAKindNobodyHasHeardOfBeginAChainAndWhatComesWithThemFollows() {
    Chains chains =
        Chains.of(
            lines(
                "'at':'PT30S','kind':'sweep','found':'less'",
                decision("PT30S", "ana"),
                command("PT30S", 1),
                call("PT30S", 1, 200, "", "ana")));
    assertThat(chains.all()).hasSize(1);
    assertThat(chains.all().get(0).links(Asked.class)).hasSize(1);
  }

  private static boolean isSomebodysDoing(Link cause) {
    return cause instanceof Happened
        || (cause instanceof Moved moved && !moved.timer().isEmpty())
        || (cause instanceof Link.Followed followed && Told.kind(followed.record()).equals("task"));
  }

  private static long count(List<JsonObject> records, String kind) {
    return records.stream().filter(record -> Told.kind(record).equals(kind)).count();
  }
}
