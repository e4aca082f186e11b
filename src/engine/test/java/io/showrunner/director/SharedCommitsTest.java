package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever writes at the same time shares a commit, and nobody is told before it. */
class SharedCommitsTest {
  private final CountedCommits counted = new CountedCommits();
  private final TransactionTemplate transactions = new TransactionTemplate(counted);
  private final SharedCommits commits = new SharedCommits(transactions, 4);
  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @AfterEach
  void close() {
    callers.shutdownNow();
  }

  @Test
  void whoeverIsAloneCommitsAlone() {
    assertThat(commits.write(() -> true)).isTrue();
    assertThat(commits.write(() -> false)).isFalse();
    assertThat(counted.commits).hasValue(2);
  }

  @Test
  void thoseWhoComeWhileOneCommitsShareTheNextAndEachGetsItsOwnAnswer() throws Exception {
    List<Future<Boolean>> all = behindOneWhoWrites(() -> true, () -> false, () -> true);
    goOn.countDown();
    assertThat(List.of(all.get(0).get(), all.get(1).get(), all.get(2).get()))
        .containsExactly(true, false, true);
    assertThat(counted.commits).hasValue(2);
  }

  @Test
  void noMoreThanAllowedShareOne() throws Exception {
    BooleanSupplier yes = () -> true;
    List<Future<Boolean>> all = behindOneWhoWrites(yes, yes, yes, yes, yes);
    goOn.countDown();
    for (Future<Boolean> each : all) {
      assertThat(each.get()).isTrue();
    }
    assertThat(counted.commits).hasValue(3);
  }

  @Test
  void oneThatFailsFailsForItsOwnCallerAlone() throws Exception {
    List<Future<Boolean>> all =
        behindOneWhoWrites(
            () -> true,
            () -> {
              throw new IllegalArgumentException("not storable");
            },
            () -> true);
    goOn.countDown();
    assertThat(all.get(0).get()).isTrue();
    assertThat(all.get(2).get()).isTrue();
    assertThatThrownBy(() -> all.get(1).get()).hasRootCauseMessage("not storable");
    assertThat(counted.commits).hasValue(3);
  }

  @Test
  void whatIsWrittenInATransactionOfTheCallersIsNotCommittedForIt() {
    transactions.executeWithoutResult(
        status -> {
          assertThat(commits.write(() -> true)).isTrue();
          assertThat(counted.commits).hasValue(0);
        });
    assertThat(counted.commits).hasValue(1);
  }

  @Test
  void nobodyWaitsForEverIfTheOneWhoWritesForAllBreaksDown() throws Exception {
    List<Future<Boolean>> all =
        behindOneWhoWrites(
            () -> {
              throw new AssertionError("broken down");
            },
            () -> true);
    goOn.countDown();
    for (Future<Boolean> each : all) {
      assertThatThrownBy(each::get).isNotNull();
    }
    assertThat(commits.write(() -> true)).isTrue();
  }

  /** They come, in this order, while another one is writing. */
  private List<Future<Boolean>> behindOneWhoWrites(BooleanSupplier... all) throws Exception {
    var unused =
        callers.submit(
            () ->
                commits.write(
                    () -> {
                      begun.countDown();
                      return waits();
                    }));
    begun.await();
    List<Future<Boolean>> coming = new ArrayList<>();
    for (BooleanSupplier each : all) {
      Callable<Boolean> call = () -> commits.write(each);
      coming.add(callers.submit(call));
      while (commits.waiting() < coming.size()) {
        Thread.onSpinWait();
      }
    }
    return coming;
  }

  private boolean waits() {
    try {
      goOn.await();
      return true;
    } catch (InterruptedException stopped) {
      return false;
    }
  }
}
