package io.showrunner.http.door;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets the one who takes it answer, once the whole request is there. */
final class Routes extends Handler.Abstract {
  private static final System.Logger LOG = System.getLogger(Routes.class.getName());

  private final List<Route> routes;
  private final Silence silence;
  private final ConnectionLimits limits;

  /** The first that takes a request answers it; the last must take any. */
  Routes(List<Route> routes, Silence silence, ConnectionLimits limits) {
    this.limits = limits;
    this.routes = List.copyOf(routes);
    this.silence = silence;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    limits.begins(request);
    HttpAsk head = Wire.head(request);
    Route route = routeOf(head);
    new BodyReader(request, route.mostBytes())
        .read(
            new BodyReader.Taker() {
              @Override
              public void whole(Body body) {
                reply(answer(route, head.with(body)), request, response, callback);
              }

              @Override
              public void refused(Refusal refusal) {
                Wire.closesAfter(response);
                reply(route.refusal(refusal), request, response, callback);
              }
            });
    return true;
  }

  private Route routeOf(HttpAsk head) {
    return routes.stream().filter(route -> route.takes().test(head)).findFirst().orElseThrow();
  }

  /** How it is refused where this request was for, as far as that was read. */
  HttpReply refused(Request request, Refusal refusal) {
    return Wire.isUnread(request)
        ? routes.get(0).refusal(refusal)
        : routeOf(Wire.head(request)).refusal(refusal);
  }

  private static HttpReply answer(Route route, HttpAsk ask) {
    try {
      return route.site().answer(ask);
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "A request failed; the port goes on.", failed);
      return route.refusal(Refusal.FAILED);
    }
  }

  private void reply(HttpReply reply, Request request, Response response, Callback callback) {
    if (reply.isSilence()) {
      silence.keep(request, callback);
    } else {
      Wire.write(reply, response, callback);
    }
  }
}
