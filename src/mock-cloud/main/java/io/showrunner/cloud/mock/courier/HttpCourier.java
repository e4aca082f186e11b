package io.showrunner.cloud.mock.courier;

import io.showrunner.cloud.mock.post.Carrier;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.input.Masked;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries letters over HTTP, a few at a time on threads of its own, to each address one after
 * another in the order in which they set out: the vendor promises no order, but a test that fails
 * now and then helps nobody, and callback weather shuffles on demand. Redirects are not followed
 * (assumed). Where it may not go, {@link #NOT_CALLED} is answered. Letters that find the queue
 * full, and addresses that are none, count as unanswered.
 */
public final class HttpCourier implements Carrier, AutoCloseable {
  /** How long an answer may take (vendor's stream ingest callback page, 2025-01-08). */
  public static final Duration LIMIT = Duration.ofSeconds(5);

  private static final System.Logger LOG = System.getLogger(HttpCourier.class.getName());
  private static final int AT_ONCE = 16;
  private static final int WAITING = 2_000;
  private static final int NOBODY = 0;

  /** What is answered instead of a status when an address is not called, see {@link Reach}. */
  public static final int NOT_CALLED = -1;

  private final Reach reach;
  private final Duration limit;
  private final HttpClient client;
  private final ExecutorService legs;
  private final int most;

  /** The last letter to each address that is on its way: the next one waits for it. */
  private final Map<String, CompletableFuture<Integer>> latest = new HashMap<>();

  private int onTheirWay;

  /** One that goes so far, and waits five seconds for an answer. */
  public HttpCourier(Reach reach) {
    this(reach, LIMIT, WAITING);
  }

  HttpCourier(Reach reach, Duration limit, int waiting) {
    this.reach = reach;
    this.limit = limit;
    this.most = AT_ONCE + waiting;
    // HTTP/1.1, because many a test's server stumbles over the offer to upgrade.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limit)
            .build();
    var pool =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(most),
            HttpCourier::thread);
    pool.allowCoreThreadTimeOut(true);
    this.legs = pool;
  }

  @Override
  public CompletionStage<Integer> carry(Letter letter) {
    synchronized (latest) {
      if (onTheirWay == most) {
        LOG.log(
            System.Logger.Level.WARNING, "No room for a callback to " + Masked.of(letter.url()));
        return CompletableFuture.completedFuture(NOBODY);
      }
      CompletableFuture<Integer> before =
          latest.getOrDefault(letter.url(), CompletableFuture.completedFuture(NOBODY));
      CompletableFuture<Integer> own;
      try {
        own = before.handleAsync((status, failure) -> ask(letter), legs);
      } catch (RejectedExecutionException closed) {
        return CompletableFuture.completedFuture(NOBODY);
      }
      onTheirWay++;
      latest.put(letter.url(), own);
      return own.whenComplete((status, failure) -> arrived(letter.url(), own));
    }
  }

  private void arrived(String url, CompletableFuture<Integer> letter) {
    synchronized (latest) {
      onTheirWay--;
      latest.remove(url, letter);
    }
  }

  @Override
  public void close() {
    legs.shutdownNow();
  }

  private int ask(Letter letter) {
    HttpRequest request;
    try {
      request = request(letter);
      if (!reach.takesIn(request.uri())) {
        return NOT_CALLED;
      }
    } catch (IllegalArgumentException unusable) {
      return NOBODY;
    }
    // The client's own timeout ends with the headers: a body that trickles must not hold us.
    CompletableFuture<HttpResponse<Void>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS).statusCode();
    } catch (ExecutionException | TimeoutException unanswered) {
      answer.cancel(true);
      return NOBODY;
    } catch (InterruptedException closing) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return NOBODY;
    }
  }

  private static HttpRequest request(Letter letter) {
    URI address = URI.create(Address.of(letter));
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new IllegalArgumentException("Expected http or https, but found " + address + ".");
    }
    HttpRequest.BodyPublisher body =
        letter.body().isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(letter.body());
    var request = HttpRequest.newBuilder(address).method(letter.method(), body);
    letter.headers().forEach(request::header);
    return request.build();
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "courier");
    thread.setDaemon(true);
    return thread;
  }
}
