package io.showrunner.http.door;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.IdleTimeout;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Keeps a port open to others while somebody holds many connections: one address has a share of
 * them, and where few are left, those give way that have nothing to say, the longest silent of the
 * address with the most first. A request that is being answered is never cut off.
 */
final class ConnectionLimits implements Connection.Listener {
  /** Of ten, so many may be taken before the silent give way. */
  private static final int TENTHS_TAKEN = 9;

  private final ServerConnector connector;
  private final int perAddress;
  private final int roomy;

  /** Those with a request that has come, its body perhaps not, and has no answer yet. */
  private final Set<EndPoint> answering = ConcurrentHashMap.newKeySet();

  ConnectionLimits(ServerConnector connector, int atMost, int perAddress) {
    this.connector = connector;
    this.perAddress = perAddress;
    this.roomy = Math.max(1, atMost * TENTHS_TAKEN / 10);
  }

  @Override
  public void onOpened(Connection newcomer) {
    EndPoint own = newcomer.getEndPoint();
    List<EndPoint> open = List.copyOf(connector.getConnectedEndPoints());
    Map<String, Long> counts =
        open.stream()
            .collect(Collectors.groupingBy(ConnectionLimits::address, Collectors.counting()));
    String address = address(own);
    if (counts.getOrDefault(address, 0L) > perAddress) {
      List<EndPoint> theirs = open.stream().filter(e -> address(e).equals(address)).toList();
      longestSilent(theirs, own, counts).orElse(own).close();
    } else if (open.size() > roomy) {
      longestSilent(open, own, counts).ifPresent(EndPoint::close);
    }
  }

  /** From now until it is answered, the request's connection is not silent. */
  void begins(Request request) {
    EndPoint asking = request.getConnectionMetaData().getConnection().getEndPoint();
    answering.add(asking);
    Request.addCompletionListener(request, failure -> answering.remove(asking));
  }

  private Optional<EndPoint> longestSilent(
      List<EndPoint> among, EndPoint newcomer, Map<String, Long> counts) {
    Function<EndPoint, Long> crowd = each -> counts.getOrDefault(address(each), 0L);
    return among.stream()
        .filter(each -> each != newcomer && !answering.contains(each))
        .max(Comparator.comparing(crowd).thenComparing(ConnectionLimits::silentFor));
  }

  private static long silentFor(EndPoint endPoint) {
    return endPoint instanceof IdleTimeout timed ? timed.getIdleFor() : 0;
  }

  private static String address(EndPoint endPoint) {
    SocketAddress remote = endPoint.getRemoteSocketAddress();
    return remote instanceof InetSocketAddress inet && inet.getAddress() != null
        ? inet.getAddress().getHostAddress()
        : String.valueOf(remote);
  }
}
