package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.MockObserver;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.cloud.mock.weather.Weather;
import io.showrunner.cloud.mock.weather.WeatherObserver;
import io.showrunner.director.Witness;
import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.process.engine.TurnOfStory.Did;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.BattleEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.trace.WeatherEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes what happens to every room, from all sides it can be seen from. */
final class Evidence implements Witness, MockObserver, WeatherObserver {
  private final ShowClock clock;
  private final Weather weather;
  private final Map<RoomId, Dossier> rooms = new LinkedHashMap<>();
  private final Map<ChannelId, RoomId> ofChannel = new HashMap<>();
  private final Map<TaskId, RoomId> ofTask = new HashMap<>();

  /** Their streams and tasks may be another room's from then on. */
  private final Set<RoomId> over = new HashSet<>();

  private final Map<RoomId, Set<RoomId>> acquainted = new HashMap<>();
  private Instant engineRoughUntil = Instant.MIN;
  private Instant unreadUntil = Instant.MIN;

  Evidence(ShowClock clock, Weather weather) {
    this.clock = clock;
    this.weather = weather;
    weather.watchedBy(this);
  }

  /** What nobody told us is found by reading; where that fails it is found a round later. */
  @Override
  public void callStruck(String operation, CallFault how) {
    if (operation.startsWith("List") || operation.startsWith("Describe")) {
      unreadUntil = weather.calls().roughUntil();
    }
  }

  Optional<Dossier> of(RoomId room) {
    return Optional.ofNullable(rooms.get(room));
  }

  Collection<RoomId> rooms() {
    return rooms.keySet();
  }

  /** Somebody is about to do this. */
  void happens(TraceEvent event) {
    if (event instanceof AppEvent.RoomCreate made && !rooms.containsKey(made.room())) {
      rooms.put(made.room(), new Dossier(made, now()));
      ofChannel.putIfAbsent(made.channel(), made.room());
    }
    if (event instanceof BattleEvent.Invite invite) {
      meet(invite.room(), invite.opponent());
      meet(invite.opponent(), invite.room());
    }
    RoomId room = roomOf(event);
    note(room, new Happening.Did(now(), event));
    if (concernsBoth(event, room)) {
      othersMove(room);
    }
    meddledWith(event).map(rooms::get).ifPresent(dossier -> dossier.meddled(now()));
  }

  private @Nullable RoomId roomOf(TraceEvent event) {
    if (event instanceof AppEvent app) {
      return app.room();
    } else if (event instanceof BattleEvent word) {
      return word.room();
    }
    return event instanceof ChannelEvent channel ? ofChannel.get(channel.channel()) : null;
  }

  private void meet(RoomId one, RoomId other) {
    acquainted.computeIfAbsent(one, room -> new LinkedHashSet<>()).add(other);
  }

  /** The rooms it invited to a battle, and those that invited it. */
  Set<RoomId> othersOf(@Nullable RoomId room) {
    return room == null ? Set.of() : acquainted.getOrDefault(room, new LinkedHashSet<>());
  }

  /** What a battle's other room must answer to as well: its streamer, its words, its call. */
  private boolean concernsBoth(TraceEvent event, @Nullable RoomId room) {
    Dossier dossier = room == null ? null : rooms.get(room);
    if (event instanceof ChannelEvent.Personal deed) {
      return dossier != null && dossier.made.streamer().equals(deed.user());
    }
    return event instanceof BattleEvent
        || event instanceof ChannelEvent
        || event instanceof AppEvent.RoomEnd;
  }

  private void othersMove(@Nullable RoomId room) {
    for (RoomId other : othersOf(room)) {
      note(other, new Happening.OtherMoved(now()));
      cause(other);
    }
  }

  /** The room whose relay somebody meddles with at the vendor's console, if the event is that. */
  private Optional<RoomId> meddledWith(TraceEvent event) {
    if (event instanceof WeatherEvent.TaskStop stop) {
      return byRoomOrTask(stop.room(), stop.task());
    }
    if (event instanceof ChannelEvent.Close close) {
      return Optional.ofNullable(ofChannel.get(close.channel()));
    } else if (event instanceof WeatherEvent.TaskFail fail) {
      return byRoomOrTask(fail.room(), fail.task());
    }
    return event instanceof WeatherEvent.TaskStart start
        ? byRoomOrTask(start.room(), start.task())
        : Optional.empty();
  }

  private Optional<RoomId> byRoomOrTask(@Nullable RoomId room, @Nullable TaskId task) {
    return Optional.ofNullable(room != null ? room : task == null ? null : ofTask.get(task));
  }

  /** An event was acknowledged to whoever told it. */
  void acknowledged(RoomId room, RoomEvent event, String key) {
    note(room, new Happening.Acknowledged(now(), event, key));
  }

  /** The engine is away from now on. */
  void engineDied() {
    engineRoughUntil = Instant.MAX;
    rooms.keySet().forEach(room -> note(room, new Happening.Died(now())));
  }

  /** The engine is there again, and finds what it finds. */
  void engineIsBack() {
    engineRoughUntil = now();
    rooms.keySet().forEach(room -> note(room, new Happening.CameBack(now())));
  }

  /** How the weather has treated a room. */
  Roughness weather(Dossier dossier) {
    Instant callbacks = weather.callbacks().roughUntil();
    Instant unheard = unreadUntil.isAfter(callbacks) ? unreadUntil : callbacks;
    return dossier.weather(unheard, engineRoughUntil);
  }

  /** The cloud was asked this and gave that answer. */
  void sent(RelayRequest request, Answer answer, boolean insideATransaction) {
    if (request instanceof RelayRequest.Start start && ofChannel.containsKey(start.channel())) {
      ofTask.merge(
          start.task(),
          ofChannel.get(start.channel()),
          (holder, starting) -> over.contains(holder) ? starting : holder);
    }
    note(
        ofTask.get(request.task()), new Happening.Sent(now(), request, answer, insideATransaction));
    called(request, answer);
  }

  /** The cloud was asked what a task carries, in vain. */
  void unanswered(RelayRequest.Detail request, String why) {
    called(request, new Answer.Unknown(why));
  }

  /** The weather is to blame only for trouble at the very moment at which it struck. */
  private void called(RelayRequest request, Answer answer) {
    RoomId room = ofTask.get(request.task());
    Dossier dossier = room == null ? null : rooms.get(room);
    if (dossier != null) {
      boolean struck =
          isTrouble(answer) && weather.calls().lastStrike().filter(now()::equals).isPresent();
      dossier.called(struck, weather.calls().roughUntil());
    }
  }

  private static boolean isTrouble(Answer answer) {
    return answer instanceof Answer.Unknown
        || (answer instanceof Answer.Refused refused
            && (refused.meaning() == Answer.Meaning.THROTTLED
                || refused.meaning() == Answer.Meaning.CLOUD_TROUBLE));
  }

  @Override
  public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
    if (event instanceof RoomEvent.MixOffered || event instanceof RoomEvent.MixRefused) {
      cause(room); // Others made or took the room for it, whenever they liked.
    }
    note(room, new Happening.Heard(now(), event, heard));
  }

  @Override
  public void moved(
      RoomId room, Story story, @Nullable ParticipantId guest, String activity, Did did) {
    if (story == Story.BATTLE) {
      othersOf(room).forEach(other -> note(other, new Happening.Moved(now(), activity)));
    }
    if (did == Did.TIMER) {
      cause(room);
      if (story != Story.CO_STREAMING && story != Story.REPLAY) {
        othersMove(room);
      }
      note(room, new Happening.TimerFired(now(), activity));
    } else {
      note(room, new Happening.Moved(now(), activity));
    }
  }

  @Override
  public void decided(RoomId room, Picture picture) {
    note(room, new Happening.Moved(now(), picture.verdict().layout().name().value()));
  }

  @Override
  public void changed(RoomState room) {
    if (room.phase() == Phase.ENDED) {
      over.add(room.identity().room());
    }
    note(room.identity().room(), new Happening.Turned(now(), room.phase()));
  }

  @Override
  public void calling(
      RoomId room, String operation, TaskId task, long generation, JsonObject request) {
    if (PlaylistMaker.OPERATIONS.contains(operation)) {
      note(room, new Happening.ReplayAsked(now(), operation));
    }
  }

  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    if (RelayRequest.isOperation(operation)) {
      note(room, new Happening.CarriedOut(now(), operation, generation));
    }
  }

  @Override
  public void taskChanged(TaskChange change) {
    RoomId room = ofChannel.get(change.channel());
    if (change.by() != TaskChange.By.US) {
      cause(room);
    }
    note(room, new Happening.TaskMoved(now(), change));
  }

  @Override
  public void sei(TaskId task, JsonObject content) {
    // What players receive follows from what the task carries, which is looked at itself.
  }

  private void cause(@Nullable RoomId room) {
    Dossier dossier = room == null ? null : rooms.get(room);
    if (dossier != null) {
      dossier.lastCause = now();
    }
  }

  private void note(@Nullable RoomId room, Happening happening) {
    Dossier dossier = room == null ? null : rooms.get(room);
    if (dossier != null) {
      dossier.note(happening);
    }
  }

  private Instant now() {
    return clock.now();
  }
}
