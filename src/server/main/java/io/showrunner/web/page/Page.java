package io.showrunner.web.page;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The page on {@code /}, which draws the API from its description and lets it be tried, whether it
 * is well on {@code /health}, and the description itself. All comes from the class path: no other
 * server is asked.
 */
public final class Page implements HttpSite {
  private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/";
  private static final String VERSION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

  /** A page may load and ask only this server. */
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors"
          + " 'none'";

  private static final Map<String, Shelf> SHELVES =
      Map.of(
          "/", new Shelf("page.html", false, "text/html; charset=utf-8"),
          "/openapi.yaml", new Shelf("openapi.yaml", false, "application/yaml; charset=utf-8"),
          "/page/start.js", new Shelf("start.js", false, "text/javascript; charset=utf-8"),
          "/page/swagger-ui.css", new Shelf("swagger-ui.css", true, "text/css; charset=utf-8"),
          "/page/swagger-ui-bundle.js",
              new Shelf("swagger-ui-bundle.js", true, "text/javascript; charset=utf-8"),
          "/favicon.ico", new Shelf("favicon-32x32.png", true, "image/png"));

  private final Map<String, Body> read = new ConcurrentHashMap<>();

  /**
   * Where something stands.
   *
   * @param foreign whether it comes out of the library that draws the page
   */
  private record Shelf(String file, boolean foreign, String type) {}

  @Override
  public HttpReply answer(HttpAsk ask) {
    Shelf shelf = SHELVES.get(ask.path());
    boolean health = ask.path().equals("/health");
    if (shelf == null && !health) {
      return json(404, "{\"code\":\"NotFound\",\"message\":\"There is nothing here. See /.\"}\n");
    } else if (!ask.method().equals("GET") && !ask.method().equals("HEAD")) {
      return json(405, "{\"code\":\"MethodNotAllowed\",\"message\":\"Expected GET or HEAD.\"}\n");
    }
    return shelf == null ? json(200, "{\"status\":\"up\"}\n") : page(shelf);
  }

  private HttpReply page(Shelf shelf) {
    return new HttpReply(
        200,
        headers(shelf.type(), Map.of("Content-Security-Policy", POLICY)),
        read.computeIfAbsent(shelf.file(), file -> Body.of(bytes(shelf))));
  }

  private static HttpReply json(int status, String body) {
    Map<String, String> more = status == 405 ? Map.of("Allow", "GET, HEAD") : Map.of();
    return new HttpReply(status, headers("application/json; charset=utf-8", more), Body.of(body));
  }

  private static Map<String, String> headers(String type, Map<String, String> more) {
    var headers = new TreeMap<>(more);
    headers.put("Content-Type", type);
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }

  private static byte[] bytes(Shelf shelf) {
    String place = shelf.foreign() ? WEBJAR + version() + "/" + shelf.file() : shelf.file();
    return all(Page.class.getResourceAsStream(place), place);
  }

  private static String version() {
    try (InputStream in = Page.class.getResourceAsStream(VERSION)) {
      var properties = new Properties();
      properties.load(present(in, VERSION));
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] all(@Nullable InputStream from, String place) {
    try (InputStream in = present(from, place)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream present(@Nullable InputStream in, String place) {
    if (in == null) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "Expected %s on the class path, but it is not there.", place));
    }
    return in;
  }
}
