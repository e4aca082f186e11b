package io.showrunner.director;

import static io.showrunner.director.ControlRoom.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Callback;
import io.showrunner.cloud.ChannelCensus;
import io.showrunner.cloud.CloudSight;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far the cloud's logs are read, and that nothing that stands in them is passed over. */
class SentCallbacksTest {
  private final Log log = new Log();
  private final ControlRoom here = new ControlRoom();

  SentCallbacksTest() {
    here.sight = log;
    here.dieAndComeBack();
    here.isCreated();
  }

  @AfterEach
  void close() {
    here.close();
  }

  /** A callback that was on its way when the log was read stands in it later, at its own moment. */
  @Test
  void whatWasOnItsWayWhenTheLogWasReadIsReadTheNextTime() {
    here.passes(Duration.ofMinutes(5));
    Instant sent = here.clock.now();
    here.passes(Duration.ofSeconds(80)); // Two or three rounds have read past it.
    log.publishes(sent);
    here.passes(Duration.ofSeconds(31));
    assertThat(here.room().phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void whatAnAppSaysWhileCallbacksAreLostMovesNoMark() {
    here.passes(Duration.ofMinutes(5));
    log.reachable = false;
    here.isDeadFor(Duration.ofSeconds(5));
    log.publishes(here.clock.now());
    here.passes(Duration.ofMinutes(10));
    here.nilsIsLive(); // Stored and acknowledged; and then the machine dies once more.
    here.isDeadFor(Duration.ofSeconds(5));
    log.reachable = true;
    here.passes(Duration.ofSeconds(31));
    assertThat(here.room().phase()).isEqualTo(Phase.LIVE);
  }

  @Test
  void anOutageOfDaysIsCaughtUpPieceByPieceBeforeAnyTimerFires() {
    here.passes(Duration.ofMinutes(5));
    log.publishes(here.clock.now().plus(Duration.ofMinutes(1)));
    log.asked.clear();
    here.isDeadFor(Duration.ofDays(6)); // Nobody came for half an hour, as far as we know.
    here.passes(Duration.ofSeconds(1));
    assertThat(here.room().phase()).isEqualTo(Phase.LIVE);
    assertThat(log.asked)
        .hasSizeGreaterThan(20)
        .allSatisfy(period -> assertThat(period).isLessThanOrEqualTo(Duration.ofHours(6)));
    log.asked.clear();
    here.passes(Duration.ofSeconds(31));
    assertThat(log.asked)
        .isNotEmpty()
        .allSatisfy(period -> assertThat(period).isLessThanOrEqualTo(Duration.ofMinutes(3)));
  }

  @Test
  void whereTheLogsCannotBeReadTimersFireAllTheSame() {
    here.passes(Duration.ofMinutes(5));
    log.reachable = false;
    here.isDeadFor(Duration.ofHours(1));
    here.passes(Duration.ofSeconds(15));
    assertThat(here.room().phase()).isEqualTo(Phase.CREATED);
    here.passes(Duration.ofSeconds(15));
    assertThat(here.room().phase()).isEqualTo(Phase.ENDED);
  }

  @Test
  void logsThatCanBeReadSomeSecondsAfterTheStartAreInTime() {
    here.passes(Duration.ofMinutes(5));
    log.publishes(here.clock.now().plus(Duration.ofMinutes(1)));
    log.reachable = false;
    here.isDeadFor(Duration.ofHours(1));
    here.passes(Duration.ofSeconds(7));
    log.reachable = true;
    here.passes(Duration.ofSeconds(3));
    assertThat(here.room().phase()).isEqualTo(Phase.LIVE);
  }

  /** The logs reach back seven days, and earlier beginnings may be refused. */
  @Test
  void anOutageOfMoreThanSevenDaysIsCaughtUpAsFarAsTheLogsReach() {
    here.passes(Duration.ofMinutes(5));
    log.publishes(here.clock.now().plus(Duration.ofDays(8)));
    log.refusesBefore = Duration.ofDays(7);
    here.isDeadFor(Duration.ofDays(9));
    log.now = () -> here.clock.now();
    here.passes(Duration.ofSeconds(1));
    assertThat(here.room().phase()).isEqualTo(Phase.LIVE);
  }

  /** The cloud's logs, with what a test put there. */
  private static final class Log implements CloudSight {
    private record Line(Instant at, String body) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Duration> asked = new ArrayList<>();
    private boolean reachable = true;
    private Duration refusesBefore = Duration.ofDays(10_000);
    private Supplier<Instant> now = () -> ControlRoom.START;

    void publishes(Instant at) {
      lines.add(new Line(at, told("Join", at, 1)));
      lines.add(new Line(at, told("Publish", at, 2)));
    }

    private static String told(String tag, Instant at, int micros) {
      return String.format(
          Locale.ROOT,
          """
          {"MsgId":"m","AppId":"app-1","ChannelId":"%s","Contents":[{"Event":"UserEvent",
           "UserEvent":{"UserId":"%s","EventTag":"%s","SessionId":"s9","US":%d,"Role":1}}]}
          """,
          ControlRoom.CHANNEL,
          ANA,
          tag,
          at.getEpochSecond() * 1_000_000 + micros);
    }

    @Override
    public List<JsonObject> tasks(AppId app) {
      throw new CloudUnreachable("This test is about the logs alone.");
    }

    @Override
    public ChannelCensus census(AppId app, ChannelId channel) {
      return new ChannelCensus(true, List.of(), List.of());
    }

    @Override
    public List<Callback> sent(Callback.Source source, Instant from, Instant until) {
      if (!reachable) {
        throw new CloudUnreachable("The log cannot be read now.");
      } else if (from.isBefore(now.get().minus(refusesBefore))) {
        throw new CloudUnreachable("StartTime: expected seven days ago at the earliest.");
      } else if (source != Callback.Source.ROOM) {
        return List.of();
      }
      asked.add(Duration.between(from, until));
      return lines.stream()
          .filter(line -> !line.at().isBefore(from) && line.at().isBefore(until))
          .map(line -> new Callback(source, Map.of(), Map.of(), line.body()))
          .toList();
    }
  }
}
