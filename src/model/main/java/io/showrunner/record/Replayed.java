package io.showrunner.record;

import io.showrunner.broadcast.Piece;
import io.showrunner.broadcast.Replay;
import io.showrunner.json.JsonObject;
import java.util.List;

/** A replay as records and the API tell it. */
public final class Replayed {
  private Replayed() {}

  /**
   * Its status and, once it can be played, its address. What was interrupted has several pieces:
   * then the address is that of the longest, and all are listed in order.
   */
  public static JsonObject of(Replay replay) {
    JsonObject told = JsonObject.EMPTY.with("status", replay.status().word());
    List<Piece> offered = replay.offered();
    for (Piece longest : replay.longest().stream().toList()) {
      told = told.with("url", String.valueOf(longest.url()));
    }
    return offered.size() < 2
        ? told
        : told.with("pieces", offered.stream().map(Replayed::piece).toList());
  }

  private static JsonObject piece(Piece piece) {
    return JsonObject.EMPTY
        .with("start", piece.footage().start().toString())
        .with("length", piece.footage().length().toString())
        .with("url", String.valueOf(piece.url()));
  }
}
