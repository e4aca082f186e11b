package io.showrunner.simulator.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What bad weather excuses, for how long, and what it never excuses. */
class RoughnessTest {
  private static final Relay SOLO = new Relay.SingleStream(AScene.ANA);

  /** Bo has long been on air, and the task still carries Ana alone. */
  private static AScene behind() {
    return AScene.ofTwo().running(SOLO).at(Duration.ofMinutes(2));
  }

  @Test
  void whatAFaultStruckMustBeWellThirtySecondsAfterItsEnd() {
    assertThat(settles(behind().struckUntil(Duration.ofSeconds(91)))).isEmpty();
    assertThat(settles(behind().struckUntil(Duration.ofSeconds(90))))
        .anyMatch(breach -> breach.contains("every command to be carried out"));
  }

  @Test
  void trustIsLostLongerOnlyWhereTheWeatherStruck() {
    Answer full = new Answer.Refused(400, "InvalidParam", "quota", Answer.Meaning.QUOTA_FULL);
    assertThat(settles(behind().waiting().answered(full))).isEmpty();
    assertThat(settles(behind())).isNotEmpty();
  }

  @Test
  void whatCallbacksMisledMustBeWellAMinuteLater() {
    assertThat(settles(behind().misledUntil(Duration.ofSeconds(61)))).isEmpty();
    assertThat(settles(behind().misledUntil(Duration.ofSeconds(60)))).isNotEmpty();
    Invariant alone = new SingleOnlyAlone();
    assertThat(alone.breaches(behind().misledUntil(Duration.ofSeconds(61)).scene())).isEmpty();
    assertThat(alone.breaches(behind().misledUntil(Duration.ofSeconds(60)).scene())).isNotEmpty();
  }

  @Test
  void whoeverTheWeatherLeftAloneMustStillBeKnownInFiveSeconds() {
    var guest = AScene.bo(Standing.ON_AIR, false);
    AScene gone = AScene.ofTwoRunning().with(guest).at(Duration.ofMinutes(2));
    var named = new OnlyTheAdmittedAreNamed();
    assertThat(named.breaches(gone.scene())).isNotEmpty();
    assertThat(named.breaches(gone.misledUntil(Duration.ofSeconds(95)).scene())).isEmpty();
  }

  @Test
  void whatAnOpenCallDidNeedNotBeRecordedYet() {
    Duration now = Duration.ofMinutes(2);
    AScene lost = AScene.ofTwo().at(now).running(SOLO).recorded(AScene.ofTwo().picture());
    assertThat(recorded(lost)).isNotEmpty();
    assertThat(recorded(lost.struckUntil(Duration.ofSeconds(91)))).isEmpty();
    assertThat(recorded(lost.struckUntil(Duration.ofSeconds(90)))).isNotEmpty();
  }

  @Test
  void whatACrashInterruptedMustBeWellThirtySecondsAfterTheRestart() {
    assertThat(settles(behind().deadUntil(Duration.ofSeconds(91)))).isEmpty();
    assertThat(settles(behind().deadUntil(Duration.ofSeconds(90)))).isNotEmpty();
    Duration now = Duration.ofMinutes(2);
    AScene open = AScene.ofTwo().at(now).running(SOLO).recorded(AScene.ofTwo().picture()).waiting();
    assertThat(recorded(open.deadUntil(Duration.ofSeconds(91)))).isEmpty();
    assertThat(recorded(open.deadUntil(Duration.ofSeconds(90)))).isNotEmpty();
  }

  @Test
  void whileTheEngineIsDeadNobodyExpectsAnythingOfIt() {
    AScene dead =
        behind().waiting().under(new Roughness(Instant.MIN, Instant.MIN, Instant.MAX, false));
    assertThat(settles(dead)).isEmpty();
    assertThat(new SingleOnlyAlone().breaches(dead.scene())).isEmpty();
  }

  private static List<String> settles(AScene scene) {
    return new SettlesInTime(AScene.RULES).breaches(scene.scene());
  }

  private static List<String> recorded(AScene scene) {
    return new RecordedIsAcknowledged().breaches(scene.scene());
  }
}
