package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.cloud.mock.exchange.Body;
import io.showrunner.cloud.mock.exchange.HttpReply;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets the one whose path it is answer, once the whole request is there. */
final class Routes extends Handler.Abstract {
  private static final System.Logger LOG = System.getLogger(Routes.class.getName());

  private final Route gateway;
  private final Route objects;
  private final Route world;
  private final Silence silence;

  Routes(Route gateway, Route objects, Route world, Silence silence) {
    this.gateway = gateway;
    this.objects = objects;
    this.world = world;
    this.silence = silence;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
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
    if (path.equals("/")) {
      return gateway;
    }
    return path.equals("/_mock") || path.startsWith("/_mock/") ? world : objects;
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
