package io.showrunner.http.door;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Between Jetty's requests and responses and our own. */
final class Wire {
  /** What Jetty 12 calls a request whose line it could not read, or did not like. */
  private static final Set<String> GIVEN_UP = Set.of("/badMessage", "/badURI");

  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  private Wire() {}

  /** As it came; a request for the server itself, without a path, is one for the root. */
  static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null || !path.startsWith("/") ? "/" : path;
  }

  /** Whether Jetty gave up before it knew what was asked for, and put in a path of its own. */
  static boolean isUnread(Request request) {
    return GIVEN_UP.contains(path(request));
  }

  /** All of it but the body. */
  static HttpAsk head(Request request) {
    var headers = new HashMap<String, List<String>>();
    for (HttpField field : request.getHeaders()) {
      headers
          .computeIfAbsent(field.getLowerCaseName(), name -> new ArrayList<>(1))
          .add(Optional.ofNullable(field.getValue()).orElse(""));
    }
    return new HttpAsk(
        request.getMethod().toUpperCase(Locale.ROOT),
        path(request),
        Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
        headers,
        Body.EMPTY,
        Optional.ofNullable(Request.getRemoteAddr(request)).orElse(""));
  }

  /** Says how long the body is, also where HEAD asks for no body at all. */
  static void write(HttpReply reply, Response response, Callback callback) {
    response.setStatus(reply.status());
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    if (reply.status() != NO_CONTENT && reply.status() != NOT_MODIFIED) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().size());
    }
    response.write(true, ByteBuffer.wrap(reply.body().bytes()), callback);
  }

  /** What comes after a request that was not read to its end cannot be told from it. */
  static void closesAfter(Response response) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
  }
}
