package io.showrunner.rules.tables;

import io.showrunner.broadcast.Cast;
import io.showrunner.layout.Geometry;
import io.showrunner.vocabulary.Orientation;
import java.util.ArrayList;
import java.util.List;

/**
 * All that rows can ask about a cast. There are few hundred different ones, so that the tables can
 * be tried on every one of them before they are used.
 *
 * @param guests on air, 0 to 8; in a battle 0 to 7
 * @param pictures people with a picture to show, the streamer included, 0 to guests + 1; in a
 *     battle, which has two streamers, 0 to guests + 2
 */
public record Facts(
    int guests,
    int pictures,
    Orientation orientation,
    boolean screenShared,
    boolean streamerAway,
    boolean inBattle) {

  /** Nine panes hold the streamer and eight guests. */
  public static final int MOST_GUESTS = Geometry.MOST_PANES - 1;

  /**
   * The facts of a cast. Beyond eight guests, which no table admits, everything is as with eight:
   * the first nine pictures are shown.
   */
  public static Facts of(Cast cast) {
    return new Facts(
        Math.min(cast.guests(), MOST_GUESTS),
        Math.min(cast.pictures(), Geometry.MOST_PANES),
        cast.orientation(),
        cast.screens() > 0,
        cast.streamerAway(),
        cast.inBattle());
  }

  /** Every combination a cast can have. */
  static List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    for (boolean battle : new boolean[] {false, true}) {
      int streamers = battle ? 2 : 1;
      for (int guests = 0; guests <= Geometry.MOST_PANES - streamers; guests++) {
        for (int pictures = 0; pictures <= guests + streamers; pictures++) {
          all.addAll(all(guests, pictures, battle));
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<Facts> all(int guests, int pictures, boolean battle) {
    List<Facts> all = new ArrayList<>();
    for (Orientation orientation : Orientation.values()) {
      for (boolean screen : new boolean[] {false, true}) {
        for (boolean away : new boolean[] {false, true}) {
          var facts = new Facts(guests, pictures, orientation, screen, away, battle);
          if (facts.possible()) {
            all.add(facts);
          }
        }
      }
    }
    return all;
  }

  /** A shared screen is a picture, and so is the placeholder of a streamer who is away. */
  private boolean possible() {
    return pictures >= (screenShared ? 1 : 0) + (streamerAway ? 1 : 0);
  }
}
