package io.showrunner.http.door;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off who keeps a connection busy with a request that never becomes whole: a byte now and then
 * is enough to pass for not idle. Looks at all connections twice in the time a request has.
 */
final class SlowSenders extends AbstractLifeCycle {
  private static final int LOOKS = 2;

  private final ServerConnector connector;
  private final long millis;
  private Map<Connection, Mark> seen = new HashMap<>();
  private volatile Scheduler.@Nullable Task next;

  SlowSenders(ServerConnector connector, Duration read) {
    this.connector = connector;
    this.millis = Math.max(1, read.toMillis() / LOOKS);
  }

  /**
   * How a connection stood at the last look.
   *
   * @param requests begun
   * @param bytes come in
   * @param trickles looks in a row at which there were more bytes but no further request
   */
  private record Mark(long requests, long bytes, int trickles) {
    Mark next(Connection connection) {
      long requestsNow = connection.getMessagesIn();
      long bytesNow = connection.getBytesIn();
      boolean trickled = requestsNow == requests && bytesNow > bytes;
      return new Mark(requestsNow, bytesNow, trickled ? trickles + 1 : 0);
    }
  }

  @Override
  protected void doStart() {
    lookAgainLater();
  }

  @Override
  protected void doStop() {
    Scheduler.Task task = next;
    if (task != null) {
      task.cancel();
    }
  }

  private void look() {
    var marks = new HashMap<Connection, Mark>();
    for (EndPoint endPoint : connector.getConnectedEndPoints()) {
      Connection connection = endPoint.getConnection();
      if (connection != null) {
        Mark mark = seen.getOrDefault(connection, new Mark(0, 0, 0)).next(connection);
        if (mark.trickles() >= LOOKS) {
          endPoint.close();
        } else {
          marks.put(connection, mark);
        }
      }
    }
    seen = marks;
    lookAgainLater();
  }

  private void lookAgainLater() {
    if (isRunning() || isStarting()) {
      next = connector.getScheduler().schedule(this::look, millis, TimeUnit.MILLISECONDS);
    }
  }
}
