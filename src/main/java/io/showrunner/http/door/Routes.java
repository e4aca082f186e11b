package io.showrunner.http.door;

import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets the one whose path it is answer, once the whole request is there. */
final class Routes extends Handler.Abstract {
  private static final System.Logger LOG = System.getLogger(Routes.class.getName());

  private final List<Route> routes;
  private final Silence silence;
  private final ConnectionLimits limits;

  /** The first whose path it is answers; the last must take any. */
  Routes(List<Route> routes, Silence silence, ConnectionLimits limits) {
    this.limits = limits;
    this.routes = List.copyOf(routes);
    this.silence = silence;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    limits.begins(request);
    Route route = routeOf(Wire.path(request));
    new BodyReader(request, route.mostBytes())
        .read(
            new BodyReader.Taker() {
              @Override
              public void whole(Body body) {
                reply(answer(route, request, body), request, response, callback);
              }

              @Override
              public void refused(Refusal refusal) {
                Wire.closesAfter(response);
                reply(route.refusal(refusal), request, response, callback);
              }
            });
    return true;
  }

  private Route routeOf(String path) {
    return routes.stream().filter(route -> route.paths().test(path)).findFirst().orElseThrow();
  }

  private static HttpReply answer(Route route, Request request, Body body) {
    try {
      return route.site().answer(Wire.ask(request, body));
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
