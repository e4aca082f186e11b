package io.showrunner.simulator;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.mock.MockWorld;
import io.showrunner.director.Director;
import io.showrunner.simulator.trace.AppEvent;
import io.showrunner.simulator.trace.ChannelEvent;
import io.showrunner.simulator.trace.TraceEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.RoomId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Does what a trace says: apps speak to the director, people act in the channels. Nothing reaches
 * the director from a channel but the cloud's own callbacks.
 */
final class Deeds {
  private final Director director;
  private final MockWorld people;
  private final Map<ChannelId, RoomId> rooms = new HashMap<>();
  private long words;

  Deeds(Director director, MockWorld people) {
    this.director = director;
    this.people = people;
  }

  /** The room an event concerns, if it concerns one that was made. */
  Optional<RoomId> roomOf(TraceEvent event) {
    if (event instanceof AppEvent app) {
      return Optional.of(app.room());
    }
    return event instanceof ChannelEvent channel
        ? Optional.ofNullable(rooms.get(channel.channel()))
        : Optional.empty();
  }

  void happen(TraceEvent event) {
    if (event instanceof AppEvent app) {
      if (app instanceof AppEvent.RoomCreate create) {
        rooms.put(create.channel(), create.room());
      }
      director.tell(app.room(), said(app), Long.toString(words++));
    } else if (event instanceof ChannelEvent.Personal personal) {
      act(personal);
    } else {
      throw new IllegalArgumentException("Expected something that can be played: " + event);
    }
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

  private void act(ChannelEvent.Personal deed) {
    if (deed instanceof ChannelEvent.Join join) {
      people.join(join.channel(), join.user(), join.role());
    } else if (deed instanceof ChannelEvent.Leave leave) {
      people.leave(leave.channel(), leave.user(), leave.reason());
    } else if (deed instanceof ChannelEvent.Publish publish) {
      people.publish(publish.channel(), publish.user(), publish.tracks());
    } else if (deed instanceof ChannelEvent.Unpublish unpublish) {
      people.unpublish(unpublish.channel(), unpublish.user(), unpublish.tracks());
    } else if (deed instanceof ChannelEvent.Mute mute) {
      people.mute(mute.channel(), mute.user(), mute.track());
    } else if (deed instanceof ChannelEvent.Unmute unmute) {
      people.unmute(unmute.channel(), unmute.user(), unmute.track());
    }
  }
}
