package io.showrunner.appserver;

import io.showrunner.clock.ShowClock;
import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Subscriptions;
import io.showrunner.input.Masked;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the cloud where to call us, and does not give up until the cloud has heard it. */
public final class Subscriber implements AutoCloseable {
  private static final Duration REST = Duration.ofSeconds(10);
  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final Subscriptions subscriptions;
  private final ServerSettings settings;
  private final CallbackAddresses addresses;
  private final Consumer<String> console;
  private final ShowClock clock;
  private final Runnable end;
  private @Nullable Instant failingSince;
  private Instant saidAt = Instant.MIN;

  private Subscriber(
      Subscriptions subscriptions,
      ServerSettings settings,
      CallbackAddresses addresses,
      Consumer<String> console,
      ShowClock clock,
      Runnable end) {
    this.subscriptions = subscriptions;
    this.settings = settings;
    this.addresses = addresses;
    this.console = console;
    this.clock = clock;
    this.end = end;
  }

  /**
   * Begins, on a thread of its own.
   *
   * @param console hears in a sentence how it goes
   */
  public static Subscriber begin(
      Subscriptions subscriptions,
      ServerSettings settings,
      CallbackAddresses addresses,
      Consumer<String> console) {
    var clock = new SystemClock();
    return begin(subscriptions, settings, addresses, console, clock, clock::close);
  }

  /** The same on this clock, which is ended so. */
  static Subscriber begin(
      Subscriptions subscriptions,
      ServerSettings settings,
      CallbackAddresses addresses,
      Consumer<String> console,
      ShowClock clock,
      Runnable end) {
    var subscriber = new Subscriber(subscriptions, settings, addresses, console, clock, end);
    clock.wakeAt(clock.now(), subscriber::subscribe);
    return subscriber;
  }

  private void subscribe() {
    try {
      subscriptions.ofRooms(settings.app(), addresses.ofRooms());
      subscriptions.ofTasks(settings.app(), addresses.ofTasks());
      subscriptions.ofStreams(
          settings.trust().ingestDomain(), addresses.ofStreams(), settings.trust().notifyKey());
      console.accept(
          String.format(Locale.ROOT, "The cloud calls back at %s.%s", addresses, after()));
    } catch (CloudUnreachable unreachable) {
      sayOnceAMinute(Masked.of(String.valueOf(unreachable.getMessage())));
      clock.wakeAt(clock.now().plus(REST), this::subscribe);
    }
  }

  /** A sentence every ten seconds would hide everything else. */
  private void sayOnceAMinute(String why) {
    Instant now = clock.now();
    failingSince = failingSince == null ? now : failingSince;
    if (!now.isBefore(saidAt.plus(BETWEEN))) {
      saidAt = now;
      console.accept(
          String.format(
              Locale.ROOT,
              "Expected the cloud to take our callback addresses, but %s. Since %s it does not call"
                  + " us; trying again every %d s.",
              why,
              failingSince,
              REST.toSeconds()));
    }
  }

  private String after() {
    return failingSince == null
        ? ""
        : String.format(
            Locale.ROOT,
            " It took %d s to tell it.",
            Duration.between(failingSince, clock.now()).toSeconds());
  }

  @Override
  public void close() {
    end.run();
  }
}
