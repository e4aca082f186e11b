package io.showrunner.broadcast;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a replay: what was recorded, and what has been made of it.
 *
 * @param making how far it is
 * @param master where its master playlist lies; null until it is made
 * @param url where players fetch that, signed; null until it was signed
 */
public record Piece(Footage footage, Making making, @Nullable String master, @Nullable String url) {

  /** How far a piece is. */
  public enum Making {
    /** Its playlists are still to be made. */
    TO_MAKE,
    /** They are there. */
    MADE,
    /** They cannot be made; the replay goes without it. */
    LEFT_OUT
  }

  static Piece of(Footage footage) {
    return new Piece(footage, Making.TO_MAKE, null, null);
  }

  /** Whether its playlists are there. */
  public boolean isMade() {
    return making == Making.MADE;
  }

  Piece made(String where) {
    return new Piece(footage, Making.MADE, where, null);
  }

  Piece leftOut() {
    return new Piece(footage, Making.LEFT_OUT, null, null);
  }

  Piece signed(String address) {
    return new Piece(footage, making, master, address);
  }
}
