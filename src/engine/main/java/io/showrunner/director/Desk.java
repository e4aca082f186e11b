package io.showrunner.director;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.process.engine.Stories;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * All a director works with. Journal and stories must share the database and its transactions.
 *
 * @param app the application at the vendor that the rooms belong to
 * @param idleLimit what a Start asks of the cloud as idle limit: the grace of the broadcast's story
 * @param limits how much of the cloud we allow ourselves
 * @param chance where waits that are partly by chance come from
 * @param milestones who is told how far an event has come
 */
public record Desk(
    AppId app,
    DataSource database,
    PlatformTransactionManager transactions,
    Stories stories,
    Rulebook rules,
    Outside outside,
    CallbackReader callbacks,
    StreamUrls urls,
    Duration idleLimit,
    Limits limits,
    Chance chance,
    ShowClock clock,
    Witness witness,
    Milestones milestones) {
  /** A desk in production: nobody cuts the power on purpose. */
  public Desk(
      AppId app,
      DataSource database,
      PlatformTransactionManager transactions,
      Stories stories,
      Rulebook rules,
      Outside outside,
      CallbackReader callbacks,
      StreamUrls urls,
      Duration idleLimit,
      Limits limits,
      Chance chance,
      ShowClock clock,
      Witness witness) {
    this(
        app,
        database,
        transactions,
        stories,
        rules,
        outside,
        callbacks,
        urls,
        idleLimit,
        limits,
        chance,
        clock,
        witness,
        Milestones.NONE);
  }

  /** How long each room's relay may carry nothing. */
  IdleLimits idleLimits() {
    return new IdleLimits(rules, stories, idleLimit);
  }

  /** Where each room's relay pushes. */
  RelayTargets targets() {
    return new RelayTargets(urls, idleLimits());
  }

  /** The same with somebody more who sees what the director does. */
  Desk watchedBy(Witness other) {
    return new Desk(
        app,
        database,
        transactions,
        stories,
        rules,
        outside,
        callbacks,
        urls,
        idleLimit,
        limits,
        chance,
        clock,
        new TwoWitnesses(witness, other),
        milestones);
  }

  /** The same with rules whose decisions are a milestone. */
  Desk marked() {
    return new Desk(
        app,
        database,
        transactions,
        stories,
        new MarkedRules(rules, milestones),
        outside,
        callbacks,
        urls,
        idleLimit,
        limits,
        chance,
        clock,
        witness,
        milestones);
  }
}
