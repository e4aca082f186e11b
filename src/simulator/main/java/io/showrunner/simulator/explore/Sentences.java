package io.showrunner.simulator.explore;

import io.showrunner.trace.AppEvent;
import io.showrunner.trace.BattleEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The phrasebook's sentence for each event of a trace, where there is one that means the same. */
final class Sentences {
  private final Map<ChannelId, AppEvent.RoomCreate> rooms = new HashMap<>();
  private final Map<String, Deque<Set<Track>>> devices = new HashMap<>();

  /** Whether this is how things are rather than what people do. */
  boolean isGiven(TraceEvent event) {
    return event instanceof AppEvent.RoomCreate
        || event instanceof WeatherEvent.CloudFault
        || event instanceof WeatherEvent.CloudQuota;
  }

  Optional<String> of(TraceEvent event) {
    if (event instanceof AppEvent app) {
      return Optional.of(said(app));
    } else if (event instanceof ChannelEvent.Personal deed) {
      return done(deed).map(what -> about(what, room(deed.channel())));
    }
    if (event instanceof BattleEvent word) {
      return Optional.of(said(word));
    } else if (event instanceof ChannelEvent.CallConnect call) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "the clients of rooms \"%s\" and \"%s\" call each other",
              room(call.channel()),
              room(call.peer())));
    } else if (event instanceof ChannelEvent.CallDisconnect call) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "the call between rooms \"%s\" and \"%s\" breaks",
              room(call.channel()),
              room(call.peer())));
    }
    if (event instanceof ChannelEvent.Close closed) {
      devices.keySet().removeIf(who -> who.startsWith(closed.channel() + "/"));
      return Optional.of(about("the vendor closes the channel of room", room(closed.channel())));
    } else if (event instanceof WeatherEvent.TaskFail fail && fail.room() != null) {
      return Optional.of(
              switch (fail.cause()) {
                case PUSH_FAILED -> "the stream of room \"%s\" cannot be pushed";
                case BAD_URL -> "the ingest address of room \"%s\" turns out to be bad";
              })
          .map(sentence -> String.format(Locale.ROOT, sentence, fail.room()));
    }
    return event instanceof WeatherEvent weather ? weather(weather) : Optional.empty();
  }

  private static String said(BattleEvent word) {
    if (word instanceof BattleEvent.Invite invite) {
      return String.format(
          Locale.ROOT,
          "room \"%s\" invites room \"%s\" to a battle",
          invite.room(),
          invite.opponent());
    } else if (word instanceof BattleEvent.Accept accept) {
      return String.format(
          Locale.ROOT,
          "room \"%s\" accepts the battle with room \"%s\"",
          accept.opponent(),
          accept.room());
    } else if (word instanceof BattleEvent.Decline decline) {
      return String.format(
          Locale.ROOT,
          "room \"%s\" declines the battle with room \"%s\"",
          decline.opponent(),
          decline.room());
    } else if (word instanceof BattleEvent.Cancel cancel) {
      return String.format(
          Locale.ROOT,
          "room \"%s\" cancels the battle with room \"%s\"",
          cancel.room(),
          cancel.opponent());
    }
    return String.format(Locale.ROOT, "the battle in room \"%s\" ends", word.room());
  }

  private String said(AppEvent event) {
    if (event instanceof AppEvent.RoomCreate made) {
      rooms.put(made.channel(), made);
      String upright = made.orientation() == Orientation.PORTRAIT ? " in portrait" : "";
      return String.format(
          Locale.ROOT,
          "streamer \"%s\" has created room \"%s\"%s",
          made.streamer(),
          made.room(),
          upright);
    } else if (event instanceof AppEvent.CoStream word) {
      return about(said(word), word.room());
    }
    return about(
        String.format(Locale.ROOT, "\"%s\" ends the broadcast in room", streamer(event.room())),
        event.room());
  }

  private static String said(AppEvent.CoStream word) {
    if (word instanceof AppEvent.CoStreamApply) {
      return String.format(Locale.ROOT, "\"%s\" asks to co-stream in room", word.user());
    } else if (word instanceof AppEvent.CoStreamCancel) {
      return String.format(Locale.ROOT, "\"%s\" takes the request back in room", word.user());
    } else if (word instanceof AppEvent.CoStreamApprove) {
      return String.format(Locale.ROOT, "the streamer approves \"%s\" in room", word.user());
    } else if (word instanceof AppEvent.CoStreamReject) {
      return String.format(Locale.ROOT, "the streamer rejects \"%s\" in room", word.user());
    }
    return String.format(Locale.ROOT, "the streamer kicks \"%s\" in room", word.user());
  }

  private Optional<String> done(ChannelEvent.Personal deed) {
    Deque<Set<Track>> own =
        devices.computeIfAbsent(deed.channel() + "/" + deed.user(), who -> new ArrayDeque<>());
    ParticipantId user = deed.user();
    if (deed instanceof ChannelEvent.Join) {
      own.addLast(EnumSet.noneOf(Track.class));
      return one("\"%s\" enters room", user);
    } else if (deed instanceof ChannelEvent.Publish publish) {
      boolean fresh = own.getLast().isEmpty();
      own.getLast().addAll(publish.tracks());
      return published(publish, fresh);
    } else if (deed instanceof ChannelEvent.Unpublish ceased) {
      publisherOf(ceased.tracks(), own).removeAll(ceased.tracks());
      return ceased.tracks().equals(Set.of(Track.SCREEN))
          ? one("\"%s\" stops sharing the screen in room", user)
          : Optional.empty();
    } else if (deed instanceof ChannelEvent.Leave leave) {
      Set<Track> published = own.removeFirst();
      return own.isEmpty()
          ? left(leave, published)
          : one("the first device of \"%s\" leaves room", user);
    } else if (deed instanceof ChannelEvent.Mute mute) {
      return turned(mute.track(), user, "mutes", "turns the camera off");
    } else if (deed instanceof ChannelEvent.Unmute unmute) {
      return turned(unmute.track(), user, "unmutes", "turns the camera on again");
    }
    return Optional.empty();
  }

  /** The newest device that publishes any of these. */
  private static Set<Track> publisherOf(Set<Track> tracks, Deque<Set<Track>> own) {
    Set<Track> found = own.getLast();
    for (Set<Track> each : own) {
      found = tracks.stream().anyMatch(each::contains) ? each : found;
    }
    return found;
  }

  private static Optional<String> published(ChannelEvent.Publish publish, boolean fresh) {
    if (publish.tracks().equals(Set.of(Track.SCREEN))) {
      return one("\"%s\" shares a screen in room", publish.user());
    }
    return fresh && publish.tracks().equals(EnumSet.of(Track.AUDIO, Track.CAMERA))
        ? one("\"%s\" goes on air in room", publish.user())
        : Optional.empty();
  }

  /** Whoever goes without a word counts as lost, whatever the trace calls it. */
  private static Optional<String> left(ChannelEvent.Leave leave, Set<Track> published) {
    return leave.reason() == LeaveReason.NORMAL && published.isEmpty()
        ? one("\"%s\" stops co-streaming in room", leave.user())
        : one("\"%s\" loses the connection in room", leave.user());
  }

  private static Optional<String> turned(
      Track track, ParticipantId user, String audio, String camera) {
    return switch (track) {
      case AUDIO -> one("\"%s\" " + audio + " in room", user);
      case CAMERA -> one("\"%s\" " + camera + " in room", user);
      case SCREEN -> Optional.empty();
    };
  }

  private static Optional<String> weather(WeatherEvent weather) {
    if (weather instanceof WeatherEvent.EngineCrash crash) {
      Milestone point = crash.point();
      return Optional.of("the engine crashes" + (point == null ? "" : " " + point.inWords()));
    } else if (weather instanceof WeatherEvent.EngineRestart) {
      return Optional.of("the engine comes back");
    } else if (weather instanceof WeatherEvent.TaskStop stop && stop.room() != null) {
      return Optional.of(atTheConsole("stops", stop.room()));
    } else if (weather instanceof WeatherEvent.TaskStart start && start.room() != null) {
      return Optional.of(atTheConsole("starts", start.room()));
    }
    if (weather instanceof WeatherEvent.CloudFault fault) {
      String how = fault.outcome().word();
      if (fault.lasting() != null) {
        long millis = fault.lasting().toMillis();
        return Optional.of(
            String.format(
                Locale.ROOT,
                "the cloud answers %s with %s for %d milliseconds",
                fault.operation(),
                how,
                millis));
      }
      return Optional.of(
          String.format(
              Locale.ROOT,
              "the cloud answers %s with %s %d times",
              fault.operation(),
              how,
              Objects.requireNonNullElse(fault.times(), 1L)));
    } else if (weather instanceof WeatherEvent.CloudQuota quota
        && quota.mixed() != null
        && quota.single() == null) {
      return Optional.of(
          String.format(Locale.ROOT, "the cloud allows %d mixed-stream tasks", quota.mixed()));
    }
    return Optional.empty();
  }

  private static String atTheConsole(String does, RoomId room) {
    return String.format(
        Locale.ROOT, "somebody %s the relay of room \"%s\" at the console", does, room);
  }

  private static Optional<String> one(String sentence, ParticipantId user) {
    return Optional.of(String.format(Locale.ROOT, sentence, user));
  }

  private static String about(String what, RoomId room) {
    return String.format(Locale.ROOT, "%s \"%s\"", what, room);
  }

  private RoomId room(ChannelId channel) {
    return Objects.requireNonNull(rooms.get(channel), "a channel without a room").room();
  }

  private ParticipantId streamer(RoomId room) {
    return rooms.values().stream()
        .filter(made -> made.room().equals(room))
        .map(AppEvent.RoomCreate::streamer)
        .findFirst()
        .orElseThrow();
  }
}
