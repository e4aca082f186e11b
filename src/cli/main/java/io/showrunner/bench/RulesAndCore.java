package io.showrunner.bench;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.rules.Rulebook;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is decided, without process and journal: events are folded, the rules asked whenever another
 * cast results, the picture made, and what the relay must be asked is found.
 */
final class RulesAndCore implements Contender {
  private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

  private final Rulebook rules;
  private final int rooms;
  private final List<RoomState> states = new ArrayList<>();
  private final List<Script> scripts = new ArrayList<>();

  RulesAndCore(Rulebook rules, int rooms) {
    this.rules = rules;
    this.rooms = rooms;
  }

  @Override
  public void open() {
    for (int room = 0; room < rooms; room++) {
      var script = new Script();
      scripts.add(script);
      RoomState state = RoomState.created(identity(Script.created(room)));
      for (RoomEvent event : script.live()) {
        state = state.after(event, BEGAN);
      }
      states.add(decided(state.withPhase(Phase.LIVE)));
    }
  }

  private static Identity identity(RoomEvent.RoomCreated created) {
    var app = new AppId("app-1");
    var stream = StreamName.of(app, created.channel(), created.streamer());
    var urls =
        new StreamUrls(
            "push.example.com",
            "play.example.com",
            "live",
            "an-ingest-key-for-the-bench",
            "a-playback-key-for-the-bench",
            Duration.ofDays(7));
    return new Identity(
        created.room(),
        app,
        created.channel(),
        created.streamer(),
        created.title(),
        created.orientation(),
        TaskId.of(stream),
        urls.playback(stream, BEGAN));
  }

  @Override
  public long run() {
    List<List<RoomEvent>> visits = scripts.stream().map(Script::visit).toList();
    long events = 0;
    for (int i = 0; i < visits.get(0).size(); i++) {
      for (int room = 0; room < rooms; room++) {
        states.set(room, after(states.get(room), visits.get(room).get(i)));
        events++;
      }
    }
    return events;
  }

  /** The guest's place is kept as the diagram would. */
  private RoomState after(RoomState before, RoomEvent event) {
    RoomState state = before.after(event, BEGAN);
    if (event instanceof RoomEvent.CoStreamApplied applied) {
      return state.withStanding(applied.guest(), Standing.ASKED);
    } else if (event instanceof RoomEvent.CoStreamApproved approved) {
      rules.admission(Cast.of(state));
      return state.withStanding(approved.guest(), Standing.EXPECTED);
    } else if (event instanceof RoomEvent.TracksPublished published) {
      return decided(state.withStanding(published.user(), Standing.ON_AIR));
    } else if (event instanceof RoomEvent.TracksUnpublished gone) {
      return decided(state.withoutPlace(gone.user()));
    }
    return Cast.of(state).equals(state.pictured()) ? state : decided(state);
  }

  private RoomState decided(RoomState state) {
    Cast cast = Cast.of(state);
    Picture picture = Picture.of(cast, rules.decide(cast));
    RoomState now =
        state
            .withPicture(cast, picture.verdict().mode())
            .withRelay(state.relay().wanting(picture.relay()));
    for (RelayCommand command : RelayCommand.difference(now.relay())) {
      now = now.withRelay(now.relay().asking(command.carries()).recording(command.carries()));
    }
    return now;
  }

  @Override
  public void close() {}
}
