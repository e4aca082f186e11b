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
 * @param guests on air, 0 to 8
 * @param pictures people with a picture to show, the streamer included, 0 to guests + 1
 */
public record Facts(
    int guests, int pictures, Orientation orientation, boolean screenShared, boolean streamerAway) {

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
        cast.streamerAway());
  }

  /** Every combination a cast can have. */
  static List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    for (int guests = 0; guests <= MOST_GUESTS; guests++) {
      for (int pictures = 0; pictures <= guests + 1; pictures++) {
        for (Orientation orientation : Orientation.values()) {
          for (boolean screen : new boolean[] {false, true}) {
            for (boolean away : new boolean[] {false, true}) {
              var facts = new Facts(guests, pictures, orientation, screen, away);
              if (facts.possible()) {
                all.add(facts);
              }
            }
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** A shared screen is a picture, and so is the placeholder of a streamer who is away. */
  private boolean possible() {
    return pictures >= (screenShared ? 1 : 0) + (streamerAway ? 1 : 0);
  }
}
