package io.showrunner.simulator.explore;

import io.showrunner.clock.Chance;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Track;
import java.time.Duration;

/**
 * The streamer of every room: comes late or never, is lost and back at any moment of the grace and
 * a little beyond, changes devices, ends the show or forgets to.
 */
final class StreamerStrand implements Strand {
  private static final int[] SHORT_MILLIS = {0, 100, 1_000, 5_100, 9_900, 10_100, 31_000, 60_000};

  /** Where the grace and the cloud's idle limit end, and where a URL has rested. */
  private static final int[] EDGE_MILLIS = {
    110_000, 119_500, 119_900, 120_000, 120_010, 120_050, 120_100, 120_500, 121_000, 123_000,
    126_000, 131_000
  };

  @Override
  public String word() {
    return "streamer";
  }

  @Override
  public String about() {
    return "streamers come, are lost and back, change devices, end";
  }

  @Override
  public int ofEightSeeds() {
    return 8;
  }

  @Override
  public void spin(Script script, Chance chance) {
    for (RoomPlan room : script.rooms()) {
      Chance own = chance.forPurpose(room.room().value());
      var streamer = new Player(script, room, room.streamer(), own);
      if (own.below(9) == 0) {
        neverComes(streamer);
      } else {
        broadcasts(streamer);
      }
    }
  }

  /** Nobody comes, or only into the channel; perhaps the app ends it. */
  private static void neverComes(Player streamer) {
    streamer.pause();
    if (streamer.chance().below(2) == 0) {
      streamer.join();
    }
    streamer.pause();
    if (streamer.chance().below(2) == 0) {
      streamer.does(new AppEvent.RoomEnd(streamer.room().room()));
    }
    streamer.vanish(LeaveReason.NORMAL);
  }

  private static void broadcasts(Player streamer) {
    streamer.pause();
    streamer.goOnAir();
    streamer.pause(streamer.room().rest());
    for (streamer.pause(); !streamer.isLate(); streamer.pause()) {
      if (streamer.isIn()) {
        deed(streamer);
      } else {
        streamer.goOnAir();
      }
    }
    end(streamer);
  }

  private static void deed(Player streamer) {
    switch (streamer.chance().below(12)) {
      case 0, 1 -> streamer.toggle();
      case 2 -> streamer.twitch(Track.CAMERA);
      case 3, 4 -> streamer.turn(Track.SCREEN);
      case 5, 6 -> streamer.changeDevice();
      case 7 -> streamer.ceaseToPublish();
      case 8 -> streamer.goOnAir();
      case 9 -> {
        streamer.vanish(LeaveReason.NORMAL);
        away(streamer);
      }
      default -> {
        if (streamer.chance().below(4) == 0 && streamer.room().tempo() != Tempo.PATIENT) {
          lostUnheard(streamer);
        } else {
          streamer.vanish(LeaveReason.LOST);
          away(streamer);
        }
      }
    }
  }

  /**
   * Back when the cloud has just given up. Where callbacks may go wrong the loss is heard of late,
   * so that we have not given up yet.
   */
  private static void lostUnheard(Player streamer) {
    int late = 2_000 + streamer.chance().below(8_000);
    if (streamer.script().hasRoughCallbacks()) {
      streamer.does(
          new WeatherEvent.CloudCallbacks(
              WeatherEvent.Trouble.DELAY, null, Duration.ofMillis(late), Duration.ofMillis(50)));
    }
    streamer.vanish(LeaveReason.LOST);
    streamer.pause(Duration.ofMillis(120_000 + streamer.chance().below(late)));
    streamer.goOnAir();
  }

  private static void away(Player streamer) {
    Chance chance = streamer.chance();
    if (streamer.room().tempo() == Tempo.PATIENT) {
      streamer.pause();
      streamer.goOnAir();
      return;
    }
    int millis =
        switch (chance.below(3)) {
          case 0 -> chance.below(180_000);
          case 1 -> SHORT_MILLIS[chance.below(SHORT_MILLIS.length)];
          default -> EDGE_MILLIS[chance.below(EDGE_MILLIS.length)];
        };
    streamer.pause(Duration.ofMillis(millis));
    streamer.goOnAir();
  }

  private static void end(Player streamer) {
    switch (streamer.chance().below(8)) {
      case 0 -> {} // Stays, and nothing more happens.
      case 1, 2 -> streamer.twitchAtLast();
      case 3, 4 -> streamer.vanish(LeaveReason.LOST);
      default -> {
        streamer.does(new AppEvent.RoomEnd(streamer.room().room()));
        streamer.moment();
        afterwards(streamer);
      }
    }
  }

  /** A show that is over is not always left alone. */
  private static void afterwards(Player streamer) {
    int what = streamer.chance().below(8);
    if (what == 0) {
      streamer.goOnAir();
    } else if (what == 1) {
      streamer.does(new AppEvent.RoomEnd(streamer.room().room()));
    }
    streamer.pause();
    if (what != 2) {
      streamer.vanish(LeaveReason.NORMAL);
    }
  }
}
