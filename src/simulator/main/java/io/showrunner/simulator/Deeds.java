package io.showrunner.simulator;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.News;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.standin.CloudDeeds;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.BattleEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.StreamName;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Does what a trace says: apps speak to the director, people act in the channels. Nothing reaches
 * the director from a channel but the cloud's own callbacks.
 */
final class Deeds {
  private final AppId app;
  private final Machine machine;
  private final Apps apps;
  private final CloudDeeds cloud;
  private final Map<ChannelId, RoomId> rooms = new HashMap<>();
  private final Map<StreamName, RoomId> streams = new HashMap<>();

  Deeds(AppId app, Machine machine, Apps apps, MockCloud cloud) {
    this.app = app;
    this.machine = machine;
    this.apps = apps;
    this.cloud =
        new CloudDeeds(
            cloud, room -> machine.director().room(room).map(made -> made.identity().task()));
  }

  /** The room that news is about, if it is about one that was made. */
  Optional<RoomId> roomOf(News.Address address) {
    if (address instanceof News.Address.OfChannel of) {
      return Optional.ofNullable(rooms.get(of.channel()));
    }
    return address instanceof News.Address.OfStream of
        ? Optional.ofNullable(streams.get(of.stream()))
        : Optional.empty();
  }

  /** The room an event concerns, if it concerns one that was made. */
  Optional<RoomId> roomOf(TraceEvent event) {
    if (event instanceof AppEvent app) {
      return Optional.of(app.room());
    } else if (event instanceof BattleEvent word) {
      return Optional.of(word.room());
    }
    if (event instanceof ChannelEvent channel) {
      return Optional.ofNullable(rooms.get(channel.channel()));
    } else if (event instanceof WeatherEvent.TaskStop stop) {
      return Optional.ofNullable(stop.room());
    } else if (event instanceof WeatherEvent.TaskFail fail) {
      return Optional.ofNullable(fail.room());
    }
    return event instanceof WeatherEvent.TaskStart start
        ? Optional.ofNullable(start.room())
        : Optional.empty();
  }

  void happen(TraceEvent event) {
    if (event instanceof AppEvent word) {
      if (word instanceof AppEvent.RoomCreate create) {
        rooms.put(create.channel(), create.room());
        streams.put(StreamName.of(app, create.channel(), create.streamer()), create.room());
      }
      apps.say(word.room(), said(word));
    } else if (event instanceof BattleEvent word) {
      apps.say(word.room(), said(word));
    } else if (event instanceof WeatherEvent.EngineCrash crash) {
      machine.isDoomed(crash.point());
    } else if (event instanceof WeatherEvent.EngineRestart) {
      machine.restart();
    } else if (event instanceof ChannelEvent.Personal && roomOf(event).isPresent()) {
      apps.onceMade(roomOf(event).get(), () -> cloud.happen(event));
    } else if (CloudDeeds.concern(event)) {
      cloud.happen(event);
      tell(event);
    } else {
      throw new IllegalArgumentException("Expected something that can be played: " + event);
    }
  }

  /** The vendor has no callback for a call across channels: each side's app tells its own room. */
  private void tell(TraceEvent event) {
    if (event instanceof ChannelEvent.CallConnect call) {
      tellOf(call.channel(), new RoomEvent.CallConnected(call.peer()));
      tellOf(call.peer(), new RoomEvent.CallConnected(call.channel()));
    } else if (event instanceof ChannelEvent.CallDisconnect call) {
      tellOf(call.channel(), new RoomEvent.CallDisconnected(call.peer()));
      tellOf(call.peer(), new RoomEvent.CallDisconnected(call.channel()));
    }
  }

  private void tellOf(ChannelId channel, RoomEvent call) {
    RoomId room = rooms.get(channel);
    if (room != null) {
      apps.say(room, call);
    }
  }

  private static RoomEvent said(BattleEvent word) {
    if (word instanceof BattleEvent.Invite invite) {
      return new RoomEvent.BattleInvited(invite.opponent());
    } else if (word instanceof BattleEvent.Accept accept) {
      return new RoomEvent.BattleAccepted(accept.opponent());
    } else if (word instanceof BattleEvent.Decline decline) {
      return new RoomEvent.BattleDeclined(decline.opponent());
    } else if (word instanceof BattleEvent.Cancel cancel) {
      return new RoomEvent.BattleCancelled(cancel.opponent());
    }
    return new RoomEvent.BattleEnded();
  }

  private static RoomEvent said(AppEvent event) {
    if (event instanceof AppEvent.RoomCreate create) {
      return new RoomEvent.RoomCreated(
          create.room(),
          create.channel(),
          create.streamer(),
          Objects.requireNonNullElse(create.title(), create.room().value()),
          create.orientation());
    } else if (event instanceof AppEvent.CoStream word) {
      return said(word);
    }
    return new RoomEvent.EndRequested();
  }

  private static RoomEvent said(AppEvent.CoStream word) {
    if (word instanceof AppEvent.CoStreamApply) {
      return new RoomEvent.CoStreamApplied(word.user());
    } else if (word instanceof AppEvent.CoStreamCancel) {
      return new RoomEvent.CoStreamCancelled(word.user());
    } else if (word instanceof AppEvent.CoStreamApprove) {
      return new RoomEvent.CoStreamApproved(word.user());
    } else if (word instanceof AppEvent.CoStreamReject) {
      return new RoomEvent.CoStreamRejected(word.user());
    }
    return new RoomEvent.CoStreamerKicked(word.user());
  }
}
