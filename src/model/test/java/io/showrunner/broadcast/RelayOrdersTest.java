package io.showrunner.broadcast;

import static io.showrunner.broadcast.ARoom.ANA;
import static io.showrunner.broadcast.ARoom.BO;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RelayCommand.Start;
import io.showrunner.broadcast.RelayCommand.Stop;
import io.showrunner.broadcast.RelayCommand.Update;
import io.showrunner.broadcast.RelayOrders.Order;
import io.showrunner.clock.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayOrdersTest {
  private static final Instant T0 = Instant.parse("2026-01-01T00:00:00Z");
  private static final Relay OF_ANA = new Relay.SingleStream(ANA);
  private static final Relay OF_BO = new Relay.SingleStream(BO);
  private static final Relay OF_CY =
      new Relay.SingleStream(new io.showrunner.vocabulary.ParticipantId("cy"));
  private static final Steadiness CALM =
      new Steadiness(Duration.ofSeconds(3), Duration.ofMillis(300), 21); // one at once

  @Test
  void aStartWaitsForNothing() {
    var orders = orders(RelayBook.EMPTY.wanting(OF_ANA), Pace.FRESH, T0);
    assertThat(orders.write()).containsExactly(new Order(new Start(1, OF_ANA), T0));
    assertThat(orders.pace()).isEqualTo(Pace.FRESH);
  }

  @Test
  void aPictureThatHasStoodLongEnoughWaitsForNearChangesOnly() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var orders = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(9));
    assertThat(orders.write())
        .containsExactly(new Order(new Update(2, OF_BO), T0.plusSeconds(9).plusMillis(300)));
  }

  @Test
  void aPictureThatIsNewIsHeld() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var orders = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    assertThat(orders.write()).containsExactly(new Order(new Update(2, OF_BO), T0.plusSeconds(3)));
  }

  @Test
  void theNextChangeTakesTheMomentOfTheOneThatIsHeld() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var first = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    var second = orders(first.book().wanting(OF_CY), first.pace(), T0.plusSeconds(2));
    assertThat(second.callOff()).isEqualTo(2);
    assertThat(second.write()).containsExactly(new Order(new Update(3, OF_CY), T0.plusSeconds(3)));
    assertThat(second.pace().changes()).containsExactly(T0, T0.plusSeconds(3));
  }

  @Test
  void aChangeThatIsTakenBackInTimeIsNeverMade() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var first = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    var second = orders(first.book().wanting(OF_ANA), first.pace(), T0.plusSeconds(2));
    assertThat(second.callOff()).isEqualTo(2);
    assertThat(second.write()).isEmpty();
    assertThat(second.book().asked()).isEqualTo(OF_ANA);
    assertThat(second.pace()).isEqualTo(new Pace(List.of(T0), null));
  }

  @Test
  void whatWentOutAlreadyIsNotCalledOff() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var first = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    var second = orders(first.book().wanting(OF_ANA), first.pace().sent(2), T0.plusSeconds(3));
    assertThat(second.callOff()).isNull();
    assertThat(second.write()).containsExactly(new Order(new Update(3, OF_ANA), T0.plusSeconds(6)));
  }

  @Test
  void theEndWaitsForNothingAndCallsOffWhatIsHeld() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var first = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    var end = orders(first.book().wanting(null), first.pace(), T0.plusSeconds(2));
    assertThat(end.callOff()).isEqualTo(2);
    assertThat(end.write()).containsExactly(new Order(new Stop(3), T0.plusSeconds(2)));
  }

  @Test
  void whatIsHeldCanBeHastened() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var first = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    var second = RelayOrders.hastened(first.book(), first.pace(), T0.plusSeconds(2));
    assertThat(second.callOff()).isEqualTo(2);
    assertThat(second.write()).containsExactly(new Order(new Update(3, OF_BO), T0.plusSeconds(2)));
    assertThat(second.pace()).isEqualTo(new Pace(List.of(T0, T0.plusSeconds(2)), null));
    var third = RelayOrders.hastened(second.book(), second.pace(), T0.plusSeconds(2));
    assertThat(third.write()).isEmpty();
    assertThat(third.callOff()).isNull();
  }

  @Test
  void afterAnAbsenceTheTaskIsStartedWithWhatItCarriedNotWithWhatWasHeld() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 1);
    var first = orders(running, new Pace(List.of(T0), null), T0.plusSeconds(1));
    var again = RelayOrders.again(first.book(), first.pace(), T0.plusSeconds(2));
    assertThat(again.callOff()).isEqualTo(2);
    assertThat(again.write())
        .extracting(Order::command)
        .containsExactly(new Start(3, OF_ANA), new Update(4, OF_BO));
  }

  /** Somebody flaps at random: no minute has more changes than allowed, the last state is right. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void howeverAGuestFlapsNoMinuteCostsMoreAndNoChangeWaitsLonger(long seed) {
    Chance chance = new Chance(seed);
    var strict = new Steadiness(Duration.ofMillis(3000), Duration.ofMillis(200), 25);
    RelayBook book = RelayBook.EMPTY.wanting(OF_ANA);
    Pace pace = Pace.FRESH;
    List<Instant> sent = new ArrayList<>();
    Instant now = T0;
    for (int i = 0; i < 400; i++) {
      now = now.plusMillis(chance.below(1500));
      if (pace.held() != null && !pace.held().until().isAfter(now)) {
        sent.add(pace.held().until());
        pace = pace.sent(pace.held().generation());
      }
      var orders =
          RelayOrders.difference(
              book.wanting(chance.below(2) == 0 ? OF_ANA : OF_BO), pace, strict, now);
      for (Order order : orders.write()) {
        assertThat(Duration.between(now, order.notBefore()))
            .isLessThanOrEqualTo(strict.longestWait());
      }
      book = orders.book();
      pace = orders.pace();
    }
    for (Instant from : sent) {
      assertThat(
              sent.stream().filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(60))))
          .hasSizeLessThanOrEqualTo(25);
    }
    assertThat(sent).hasSizeGreaterThan(50);
    assertThat(book.asked()).isEqualTo(book.wanted());
  }

  private static RelayOrders orders(RelayBook book, Pace pace, Instant now) {
    return RelayOrders.difference(book, pace, CALM, now);
  }
}
