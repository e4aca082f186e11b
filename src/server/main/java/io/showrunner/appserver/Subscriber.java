package io.showrunner.appserver;

import io.showrunner.clock.SystemClock;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.Subscriptions;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the cloud where to call us, and does not give up until the cloud has heard it. */
public final class Subscriber implements AutoCloseable {
  private static final Duration REST = Duration.ofSeconds(10);

  private final Subscriptions subscriptions;
  private final ServerSettings settings;
  private final CallbackAddresses addresses;
  private final Consumer<String> console;
  private final SystemClock clock = new SystemClock();
  private String said = "";

  private Subscriber(
      Subscriptions subscriptions,
      ServerSettings settings,
      CallbackAddresses addresses,
      Consumer<String> console) {
    this.subscriptions = subscriptions;
    this.settings = settings;
    this.addresses = addresses;
    this.console = console;
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
    var subscriber = new Subscriber(subscriptions, settings, addresses, console);
    subscriber.clock.wakeAt(subscriber.clock.now(), subscriber::subscribe);
    return subscriber;
  }

  private void subscribe() {
    try {
      subscriptions.ofRooms(settings.app(), addresses.ofRooms());
      subscriptions.ofTasks(settings.app(), addresses.ofTasks());
      subscriptions.ofStreams(
          settings.trust().ingestDomain(), addresses.ofStreams(), settings.trust().notifyKey());
      say(String.format(Locale.ROOT, "The cloud calls back at %s.", addresses));
    } catch (CloudUnreachable unreachable) {
      say(
          String.format(
              Locale.ROOT,
              "Expected the cloud to take our callback addresses, but %s. Trying again every %d s.",
              unreachable.getMessage(),
              REST.toSeconds()));
      clock.wakeAt(clock.now().plus(REST), this::subscribe);
    }
  }

  /** The same sentence every ten seconds would hide everything else. */
  private void say(String sentence) {
    if (!sentence.equals(said)) {
      said = sentence;
      console.accept(sentence);
    }
  }

  @Override
  public void close() {
    clock.close();
  }
}
