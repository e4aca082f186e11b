package io.showrunner.cloud.mock.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.Letterbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How letters come to their addresses: copies, attempts and the time between them. */
class PostmanTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private final VirtualClock clock = new VirtualClock(NOON);
  private final Postman postman = new Postman(clock);
  private final Letterbox box = new Letterbox();

  /** Milliseconds since noon and the status of every attempt. */
  private final List<String> attempts = new ArrayList<>();

  @BeforeEach
  void carries() {
    postman.carriedBy(box);
  }

  @Test
  void aLetterThatIsTakenIsSentOnce() {
    sends();
    assertThat(attempts).containsExactly("200 200");
  }

  @Test
  void whatIsNotTakenIsTriedFiveTimesMoreOneSecondApart() {
    box.answers.addAll(List.of(500, 404, 0, 302, 201, 503, 503));
    sends();
    assertThat(attempts)
        .containsExactly("200 500", "1200 404", "2200 0", "3200 302", "4200 201", "5200 503");
    assertThat(box.letters).hasSize(6).containsOnly(box.letters.get(0));
  }

  @Test
  void whatIsTakenInTheEndIsNotTriedAgain() {
    box.answers.addAll(List.of(500, 0));
    sends();
    assertThat(attempts).containsExactly("200 500", "1200 0", "2200 200");
  }

  @Test
  void aCarrierThatFailsCountsAsNoAnswer() {
    postman.carriedBy(letter -> CompletableFuture.failedFuture(new IllegalStateException("lost")));
    sends();
    assertThat(attempts).hasSize(6).first().isEqualTo("200 0");
  }

  @Test
  void withoutACarrierNobodyAnswers() {
    new Postman(clock).post(Duration.ZERO, PostmanTest::letter, this::note);
    clock.runUntil(NOON.plusSeconds(60));
    assertThat(attempts).hasSize(6).last().isEqualTo("5000 0");
  }

  @Test
  void theSecondBeforeAnotherTryBeginsWithTheAnswer() {
    List<CompletableFuture<Integer>> open = new ArrayList<>();
    postman.carriedBy(
        letter -> {
          var answer = new CompletableFuture<Integer>();
          open.add(answer);
          return answer;
        });
    List<Duration> costs = new ArrayList<>();
    postman.post(Duration.ZERO, PostmanTest::letter, attempt -> costs.add(attempt.cost()));
    clock.runUntil(NOON.plusSeconds(5));
    open.get(0).complete(0);
    clock.runUntil(NOON.plusMillis(5999));
    assertThat(open).hasSize(1);
    clock.runUntil(NOON.plusMillis(6000));
    assertThat(open).hasSize(2);
    assertThat(costs).containsExactly(Duration.ofSeconds(5));
  }

  @Test
  void whatHappensOnTheWayIsDecidedOnceForEachLetter() {
    postman.travels(source -> List.of(Duration.ZERO, Duration.ofMillis(300)));
    box.answers.addAll(List.of(500));
    sends();
    assertThat(attempts).containsExactly("200 500", "500 200", "1200 200");
    attempts.clear();
    postman.travels(source -> source == Callback.Source.TASK ? List.of() : List.of(Duration.ZERO));
    sends();
    assertThat(attempts).containsExactly("60200 lost");
    assertThat(box.letters).hasSize(3);
  }

  @Test
  void whatTheReceiverIsHandedIsToldWithItsAnswer() {
    postman.deliversTo(callback -> attempts.add("received " + callback.body()));
    postman.travels(source -> List.of(Duration.ZERO, Duration.ofMillis(300)));
    postman.send(Duration.ofMillis(200), PostmanTest::letter, this::note);
    clock.runUntil(NOON.plusSeconds(1));
    assertThat(attempts).containsExactly("received {}", "200 200", "received {}", "500 200");
    attempts.clear();
    postman.travels(source -> List.of());
    postman.send(Duration.ofMillis(200), PostmanTest::letter, this::note);
    clock.runUntil(NOON.plusSeconds(2));
    assertThat(attempts).containsExactly("1200 lost");
  }

  @Test
  void withoutAReceiverNothingWasSentToOne() {
    postman.send(Duration.ZERO, PostmanTest::letter, this::note);
    postman.travels(source -> List.of());
    postman.send(Duration.ZERO, PostmanTest::letter, this::note);
    clock.runUntil(NOON.plusSeconds(1));
    assertThat(attempts).isEmpty();
  }

  @Test
  void theLogKeepsTenThousandLines() {
    var log = new DeliveryLog();
    var app = new io.showrunner.vocabulary.AppId("app-1");
    for (int n = 0; n < 10_001; n++) {
      var attempt = new Attempt(letter(), NOON, Duration.ZERO, 200);
      log.note(new Delivery(app, "Sub-1", Integer.toString(n), attempt));
    }
    assertThat(log.within(new Period(NOON, NOON), app, NOON))
        .hasSize(10_000)
        .first()
        .extracting(Delivery::message)
        .isEqualTo("1");
  }

  private void sends() {
    postman.post(Duration.ofMillis(200), PostmanTest::letter, this::note);
    clock.runUntil(clock.now().plusSeconds(60));
  }

  private void note(Attempt attempt) {
    long millis = Duration.between(NOON, attempt.at()).toMillis();
    attempts.add(millis + " " + (attempt.lost() ? "lost" : attempt.status()));
  }

  private static Letter letter() {
    return Letter.json(Callback.Source.TASK, "http://h/", Collections.emptyMap(), "{}");
  }
}
