package io.showrunner.phrasebook;

import io.showrunner.simulator.Book;
import org.jspecify.annotations.Nullable;

/**
 * The rules and processes that scenarios are played by: read once, shared by all of them. Cucumber
 * makes the steps' objects by itself, so what they play by has to stand where they can find it.
 */
public final class Repertoire {
  private static @Nullable Book book;

  private Repertoire() {}

  /** Scenarios play by this from now on; null for the working tree's own, read when needed. */
  public static synchronized void use(@Nullable Book now) {
    book = now;
  }

  static synchronized Book book() {
    if (book == null) {
      book = Book.read(null, null);
    }
    return book;
  }
}
