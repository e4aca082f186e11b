package io.showrunner.http.door;

import java.io.EOFException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** Leaves a client without an answer, as a cloud does that times out: holds, then hangs up. */
final class Silence {
  private final Duration held;

  Silence(Duration held) {
    this.held = held;
  }

  void keep(Request request, Callback callback) {
    if (held.isZero()) {
      hangUp(request, callback);
      return;
    }
    request.addIdleTimeoutListener(idle -> false);
    request
        .getComponents()
        .getScheduler()
        .schedule(() -> hangUp(request, callback), held.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void hangUp(Request request, Callback callback) {
    request.getConnectionMetaData().getConnection().getEndPoint().close();
    callback.failed(new HungUp());
  }

  /** Tells Jetty that nothing is wrong. */
  private static final class HungUp extends EOFException implements QuietException {
    private static final long serialVersionUID = 1L;
  }
}
