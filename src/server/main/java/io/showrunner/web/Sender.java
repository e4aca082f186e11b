package io.showrunner.web;

import io.showrunner.http.HttpAsk;
import java.util.function.Supplier;

/**
 * Remembers, while a request is looked at, from which address it came: the director does not ask.
 */
final class Sender implements Supplier<String> {
  private final ThreadLocal<String> address = ThreadLocal.withInitial(() -> "");

  /** Does something of which this request is the cause. */
  <T> T during(HttpAsk ask, Supplier<T> work) {
    address.set(ask.from());
    try {
      return work.get();
    } finally {
      address.remove();
    }
  }

  /** The address, or empty where no request is looked at on this thread. */
  @Override
  public String get() {
    return address.get();
  }
}
