package io.showrunner.http.door;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says in our words what Jetty refuses by itself, such as a request line that is too long. */
final class RefusedByJetty implements Request.Handler {
  private static final int SERVER_ERROR = 500;

  private final Routes routes;

  RefusedByJetty(Routes routes) {
    this.routes = routes;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Wire.write(routes.refused(request, refusal(request, response.getStatus())), response, callback);
    return true;
  }

  /** Jetty's 501 and 505 are about what was asked as well, so none of it is a failure of ours. */
  private static Refusal refusal(Request request, int status) {
    String told = WhatIsWrong.told(status, reason(request));
    Object cause = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
    if (status < SERVER_ERROR) {
      return new Refusal(status, code(status), told);
    }
    return cause instanceof HttpException
        ? new Refusal(Refusal.BROKEN.status(), Refusal.BROKEN.code(), told)
        : Refusal.FAILED;
  }

  private static String reason(Request request) {
    return String.valueOf(request.getAttribute(ErrorHandler.ERROR_MESSAGE));
  }

  private static String code(int status) {
    return switch (status) {
      case 408 -> Refusal.TOO_SLOW.code();
      case 413 -> Refusal.TOO_LARGE.code();
      case 414 -> "RequestURITooLong";
      case 431 -> "RequestHeaderFieldsTooLarge";
      default -> Refusal.BROKEN.code();
    };
  }
}
