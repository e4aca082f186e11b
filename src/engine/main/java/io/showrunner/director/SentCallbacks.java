package io.showrunner.director;

import io.showrunner.cloud.Callback;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the cloud's own logs say it sent us, and how far they have been read and processed. The mark
 * is a row that moves in the transaction that stores what was read, and only then: whatever else is
 * stored meanwhile says nothing about callbacks that found nobody.
 */
final class SentCallbacks {
  /** How long a callback may be on its way: so far the log is read again. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(90);

  /** So much is read and stored at once after a long outage; the logs reach back seven days. */
  private static final Duration AT_ONCE = Duration.ofHours(6);

  /** The logs' seven days, less what may pass until they are asked. */
  private static final Duration KEPT = Duration.ofDays(7).minusMinutes(5);

  private final Inbox inbox;
  private final Reception reception;
  private final TransactionTemplate transactions;
  private final Progress progress;
  private final Witness witness;

  SentCallbacks(
      DataSource database,
      Inbox inbox,
      Reception reception,
      TransactionTemplate transactions,
      Witness witness) {
    this.witness = witness;
    this.inbox = inbox;
    this.reception = reception;
    this.transactions = transactions;
    this.progress = new Progress(database, "callback-logs");
  }

  /** A period that is to be read next. */
  record Period(Instant from, Instant until) {}

  /**
   * What is to be read next, up to this moment at most. Where nothing was read yet, nothing can
   * have been missed before the first event was stored.
   */
  Period next(Instant now) {
    Instant reached = progress.reached().or(inbox::firstStored).orElse(now);
    if (reached.isAfter(now)) {
      // The machine's clock was ahead: what comes from now on would be passed over.
      transactions.executeWithoutResult(status -> progress.returns(now));
      reached = now;
    }
    Instant from = reached.minus(ON_ITS_WAY);
    Instant earliest = now.minus(KEPT);
    from = from.isBefore(earliest) ? earliest : from;
    Instant end = from.plus(AT_ONCE);
    return new Period(from, end.isBefore(now) ? end : now);
  }

  /** A line that nobody can use must not keep all others from being processed. */
  private void hearAgain(Callback line) {
    try {
      reception.hearAgain(line);
    } catch (DataAccessException | TransactionException machine) {
      throw machine;
    } catch (RuntimeException unusable) {
      witness.turnedAway(
          line.source().word(), "a line of the log cannot be used: " + unusable.getMessage());
    }
  }

  /** What was sent in a period is stored, and with it that the period is done. */
  void process(List<Callback> sent, Period read) {
    transactions.executeWithoutResult(
        status -> {
          sent.forEach(this::hearAgain);
          progress.reaches(read.until());
        });
  }
}
