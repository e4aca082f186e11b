package io.showrunner.rules;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Performer;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Track;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Casts by what matters about them, for tests. */
public final class Casts {
  private Casts() {}

  /** A landscape room in which everybody's camera is on. */
  public static Cast landscape(int guests) {
    return cast(guests, guests + 1, Orientation.LANDSCAPE, false, false);
  }

  /** An upright room in which everybody's camera is on. */
  public static Cast portrait(int guests) {
    return cast(guests, guests + 1, Orientation.PORTRAIT, false, false);
  }

  /** Two streamers with their cameras on. */
  public static Cast battle(Orientation orientation) {
    return cast(0, 2, orientation, false, false, true);
  }

  /** The first to come have the pictures; the first of them who is there shares the screen. */
  public static Cast cast(
      int guests, int pictures, Orientation orientation, boolean screen, boolean away) {
    return cast(guests, pictures, orientation, screen, away, false);
  }

  /** The same; in a battle the second of them is the streamer of another room. */
  public static Cast cast(
      int guests,
      int pictures,
      Orientation orientation,
      boolean screen,
      boolean away,
      boolean battle) {
    List<Performer> performers = new ArrayList<>();
    boolean screenLeft = screen;
    for (int i = 0; i < guests + (battle ? 2 : 1); i++) {
      boolean other = battle && i == 1;
      boolean gone = i == 0 && away;
      Set<Track> flowing = EnumSet.noneOf(Track.class);
      if (!gone) {
        flowing.add(Track.AUDIO);
        if (i < pictures) {
          flowing.add(screenLeft ? Track.SCREEN : Track.CAMERA);
        }
      }
      boolean shares = flowing.contains(Track.SCREEN);
      screenLeft = screenLeft && !shares;
      performers.add(
          new Performer(
              new ChannelId(other ? "channel-2" : "channel-1"),
              new ParticipantId("user-" + i),
              i == 0 || other,
              gone,
              flowing,
              shares ? 7 : Long.MAX_VALUE));
    }
    return new Cast(new ChannelId("channel-1"), orientation, performers);
  }
}
