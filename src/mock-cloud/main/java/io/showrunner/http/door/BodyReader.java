package io.showrunner.http.door;

import io.showrunner.http.Body;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a body as it comes, without a thread that waits for it. */
final class BodyReader {
  /**
   * So much is read and thrown away to let a client finish sending, as most look for an answer only
   * then.
   */
  private static final long MOST_THROWN_AWAY = 64L * 1024 * 1024;

  /** Who wants the body; told one thing, once. */
  interface Taker {
    void whole(Body body);

    void refused(Refusal refusal);
  }

  private final Request request;
  private final int most;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long seen;

  BodyReader(Request request, int most) {
    this.request = request;
    this.most = most;
  }

  void read(Taker taker) {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(() -> read(taker));
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        boolean late = chunk.getFailure() instanceof TimeoutException;
        taker.refused(late ? Refusal.TOO_SLOW : Refusal.BROKEN);
        return;
      }
      keep(chunk.getByteBuffer());
      boolean isLast = chunk.isLast();
      chunk.release();
      if (isLast && seen <= most) {
        taker.whole(Body.of(kept.toByteArray()));
        return;
      }
      if (isLast || seen > most + MOST_THROWN_AWAY) {
        taker.refused(Refusal.TOO_LARGE);
        return;
      }
    }
  }

  private void keep(ByteBuffer bytes) {
    seen += bytes.remaining();
    if (seen <= most) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      kept.writeBytes(copy);
    } else {
      kept.reset();
    }
  }
}
