package io.showrunner.web;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.Secrets;
import io.showrunner.director.Director;
import io.showrunner.director.Witness.Heard;
import io.showrunner.vocabulary.RoomId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Tells the director what people say, and waits a moment for what becomes of it. */
final class Telling {
  /** A client that repeats a request names it in this header. */
  static final String KEY = "idempotency-key";

  private static final int LONGEST_KEY = 200;

  private final Director director;
  private final Echo echo;
  private final Patience patience;
  private final Secrets secrets = new Secrets();

  Telling(Director director, Echo echo, Patience patience) {
    this.director = director;
    this.echo = echo;
    this.patience = patience;
  }

  /** How far it came while the client waited. */
  enum Said {
    /** It had its turn and was heeded. */
    HEEDED,
    /** It had been said before, with the same key, and had its turn: nothing happens again. */
    BEFORE,
    /** It is stored and will have its turn. */
    STORED
  }

  /**
   * Tells a room something.
   *
   * @throws Problem with 409 if it had its turn and was not heeded, with 422 if its key was used
   *     for another room
   */
  Said tell(Asked asked, RoomId room, RoomEvent event) {
    var word = new Echo.Word(room, event);
    CompletableFuture<Echo.Became> future = echo.expect(word);
    try {
      String key = key(asked);
      if (director.tell(room, event, key) == Heard.DUPLICATE) {
        refuseAnotherRoom(key, room);
        if (!director.waits(key)) {
          return Said.BEFORE; // Or else its first copy came just before us, or before a restart.
        }
      }
      Optional<Echo.Became> became = patience.await(future);
      if (became.filter(it -> it.heard() != Heard.ACCEPTED).isPresent()) {
        throw Problem.conflict(
            String.format(Locale.ROOT, "It changes nothing: %s.", became.get().reason()));
      }
      return became.isPresent() ? Said.HEEDED : Said.STORED;
    } finally {
      echo.forget(word, future);
    }
  }

  /** A key that made one room cannot make another: whoever sent it would never learn of that. */
  private void refuseAnotherRoom(String key, RoomId room) {
    director
        .roomTold(key)
        .filter(told -> !told.equals(room))
        .ifPresent(
            told -> {
              throw new Problem(
                  422,
                  "KeyReused",
                  String.format(
                      Locale.ROOT,
                      "Expected this Idempotency-Key with the request it belongs to, which was"
                          + " about room '%s', but this one is about '%s'. Take a new key for a new"
                          + " request.",
                      told,
                      room));
            });
  }

  /** The same for every copy of a request, and for no other. */
  String key(Asked asked) {
    return "web|" + repeatable(asked).orElseGet(secrets::id);
  }

  /** An id for something this request makes: the same for every copy of it. */
  String freshId(Asked asked) {
    return repeatable(asked).map(known -> known.substring(0, 24)).orElseGet(secrets::id);
  }

  private static Optional<String> repeatable(Asked asked) {
    return asked
        .http()
        .header(KEY)
        .map(
            named -> {
              if (named.isBlank() || named.length() > LONGEST_KEY) {
                throw Problem.badRequest(
                    String.format(
                        Locale.ROOT,
                        "Expected an Idempotency-Key of 1 to %d characters, but it has %d.",
                        LONGEST_KEY,
                        named.strip().length()));
              }
              return fingerprint(
                  String.join(
                      "\n",
                      asked.caller().name(),
                      asked.http().method(),
                      asked.http().path(),
                      named));
            });
  }

  private static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
