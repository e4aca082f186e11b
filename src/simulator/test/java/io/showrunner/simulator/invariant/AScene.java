package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Footage;
import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Picture;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayBook;
import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.ObjectUri;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.ReplaySignature;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.StayView;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.director.Witness;
import io.showrunner.json.JsonObject;
import io.showrunner.rules.Rulebook;
import io.showrunner.rules.drools.DroolsRulebook;
import io.showrunner.rules.tables.RuleTables;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evidence made by hand: a room of Ana's that is sound until a test says otherwise. */
final class AScene {
  static final Rulebook RULES = DroolsRulebook.of(RuleTables.read(Path.of("rules")));
  static final ParticipantId ANA = new ParticipantId("ana");
  static final ParticipantId BO = new ParticipantId("bo");
  static final ChannelId CHANNEL = new ChannelId("channel-1");
  static final TaskId TASK = new TaskId("AL-1");
  static final IngestUrl URL = new IngestUrl("rtmp://push.example.com/live/a?auth_key=1");
  static final AppId APP = new AppId("app-1");
  private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

  static final ParticipantId NILS = new ParticipantId("nils");
  private static final RoomId NILS_ROOM = new RoomId("room-2");
  private static final ChannelId NILS_CHANNEL = new ChannelId("channel-2");

  private Engagement.@Nullable Stage ours;
  private Engagement.@Nullable Stage theirs;
  private boolean nilsThere = true;
  private RoomId room = new RoomId("room-1");
  private Duration at = Duration.ofMinutes(1);
  private Duration lastCause = Duration.ZERO;
  private Phase phase = Phase.LIVE;
  private long generation = 9;
  private @Nullable Replay replay;
  private boolean booked = true;
  private boolean busy;
  private boolean online = true;
  private boolean arrived = true;
  private @Nullable Instant missedSince;
  private Optional<Map<String, Boolean>> inbox = Optional.empty();
  private Roughness weather = Roughness.NONE;
  private Optional<Answer> lastAnswer = Optional.empty();
  private Optional<Relay> recorded = Optional.empty();
  private final List<Person> people = new ArrayList<>();
  private final List<TaskView> tasks = new ArrayList<>();
  private final List<Happening> news = new ArrayList<>();

  /** Ana alone in her channel, publishing. */
  static AScene ofAna() {
    return new AScene().with(ana(true));
  }

  /** Ana and Bo on air. */
  static AScene ofTwo() {
    return ofAna().with(bo(Standing.ON_AIR, true));
  }

  /** Ana and Bo on air, and the task that carries them. */
  static AScene ofTwoRunning() {
    AScene scene = ofTwo();
    return scene.running(scene.picture());
  }

  static Person ana(boolean there) {
    return person(ANA, true, there, Optional.empty());
  }

  static Person bo(Standing standing, boolean there) {
    return person(BO, false, there, Optional.of(standing));
  }

  static Person person(
      ParticipantId user, boolean streamer, boolean there, Optional<Standing> standing) {
    return new Person(
        user,
        streamer,
        there ? List.of(stay(user, user + "-1")) : List.of(),
        BEGAN,
        true,
        standing,
        Long.MAX_VALUE);
  }

  static StayView stay(ParticipantId user, String session) {
    return new StayView(
        user,
        new SessionId(session),
        Role.STREAMER,
        EnumSet.of(Track.AUDIO, Track.CAMERA),
        EnumSet.noneOf(Track.class));
  }

  AScene with(Person person) {
    people.removeIf(p -> p.user().equals(person.user()));
    people.add(person);
    return this;
  }

  /** On the way to a battle with Nils's room, or in one. */
  AScene engaged(Engagement.Stage stage) {
    ours = stage;
    return theirs(stage);
  }

  /** What Nils's room has of that battle; null if it has none. */
  AScene theirs(Engagement.@Nullable Stage stage) {
    theirs = stage;
    return this;
  }

  /** Nils has been gone since the beginning. */
  AScene withoutNils() {
    nilsThere = false;
    return this;
  }

  AScene inRoom(String id) {
    room = new RoomId(id);
    return this;
  }

  AScene at(Duration moment) {
    at = moment;
    return this;
  }

  AScene in(Phase now) {
    phase = now;
    return this;
  }

  AScene written(long generations) {
    generation = generations;
    return this;
  }

  /** The CDN has no stream of it. */
  AScene withoutStream() {
    online = false;
    return this;
  }

  /** The room says that nobody can play it. */
  AScene saidToBeUnplayable() {
    arrived = false;
    return this;
  }

  /** The room has noted that it has been live without a stream for so long since the beginning. */
  AScene missedSince(Duration since) {
    missedSince = BEGAN.plus(since);
    return withoutStream().saidToBeUnplayable();
  }

  AScene refused() {
    booked = false;
    return this;
  }

  AScene waiting() {
    busy = true;
    return this;
  }

  AScene answered(Answer answer) {
    lastAnswer = Optional.of(answer);
    return this;
  }

  /** Its last call got no answer, and calls went wrong until this long after the beginning. */
  AScene struckUntil(Duration end) {
    return under(new Roughness(BEGAN.plus(end), Instant.MIN, Instant.MIN, true))
        .answered(new Answer.Unknown(Answer.Unknown.NO_ANSWER))
        .waiting();
  }

  /** A callback that went wrong should have come this long after the beginning. */
  AScene misledUntil(Duration end) {
    return under(new Roughness(Instant.MIN, BEGAN.plus(end), Instant.MIN, false));
  }

  /** The engine died this long after the beginning, and came back that long after it. */
  AScene deadUntil(Duration end) {
    return under(new Roughness(Instant.MIN, Instant.MIN, BEGAN.plus(end), false));
  }

  AScene died() {
    news.add(new Happening.Died(now()));
    return this;
  }

  AScene acknowledged(RoomEvent event, String key) {
    news.add(new Happening.Acknowledged(now(), event, key));
    return this;
  }

  /** Somebody looked into the inbox and found this. */
  AScene stored(Map<String, Boolean> found) {
    inbox = Optional.of(found);
    return this;
  }

  AScene under(Roughness now) {
    weather = now;
    return this;
  }

  AScene running(Relay relay) {
    return running(TASK, URL, relay);
  }

  AScene running(TaskId task, IngestUrl url, Relay relay) {
    var start = new RelayRequest.Start(APP, task, CHANNEL, url, Duration.ofMinutes(2), relay);
    recorded = Optional.of(relay);
    return running(
        task,
        RelayWire.parameters(start),
        Carried.of(start).named().stream().map(Who::user).toList());
  }

  AScene running(TaskId task, JsonObject told, List<ParticipantId> users) {
    tasks.add(
        new TaskView(
            APP,
            task,
            CHANNEL,
            told.text("MixMode").orElse("1").equals("0") ? 0 : 1,
            users.stream().map(user -> new Member(CHANNEL, user)).toList(),
            told.text("StreamURL").stream().toList(),
            BEGAN,
            null,
            told));
    return this;
  }

  AScene recorded(Relay relay) {
    recorded = Optional.of(relay);
    return this;
  }

  AScene did(TraceEvent event) {
    news.add(new Happening.Did(now(), event));
    return this;
  }

  AScene heard(RoomEvent event) {
    news.add(new Happening.Heard(now(), event, Witness.Heard.ACCEPTED));
    return this;
  }

  AScene turned(Phase now) {
    news.add(new Happening.Turned(now(), now));
    return in(now);
  }

  AScene restingUrl(TaskId task, IngestUrl url) {
    var start =
        new RelayRequest.Start(
            APP, task, CHANNEL, url, Duration.ofMinutes(2), new Relay.SingleStream(ANA));
    var answer =
        new Answer.Refused(400, "InvalidParam", "StreamURL is in use.", Answer.Meaning.URL_IN_USE);
    news.add(new Happening.Sent(now(), start, answer, false));
    return this;
  }

  AScene carriedOut(String operation, long number) {
    news.add(new Happening.CarriedOut(now(), operation, number));
    return this;
  }

  AScene sent(RelayRequest request) {
    return sent(request, false);
  }

  AScene sent(RelayRequest request, boolean insideATransaction) {
    news.add(new Happening.Sent(now(), request, new Answer.Done(200, "r"), insideATransaction));
    return this;
  }

  AScene replayed(Replay now) {
    replay = now;
    return this;
  }

  AScene askedForReplay(String operation) {
    news.add(new Happening.ReplayAsked(now(), operation));
    return this;
  }

  /** A replay of one piece that was signed this long after the beginning, for two days. */
  static Replay ready(Duration signed) {
    Instant end = BEGAN.plus(Duration.ofMinutes(1));
    var footage = new Footage("oss://bucket/live.mp4", BEGAN, end);
    var signature =
        new ReplaySignature(
            ObjectHost.of("r"), "r", "key", "secret", Optional.empty(), Duration.ofDays(2));
    return Replay.of(BEGAN, end, end)
        .asking()
        .after(new RoomEvent.RecordingsSeen(1, List.of(footage)))
        .asking()
        .after(new RoomEvent.PlaylistsMade(2, "oss://bucket/master.m3u8"))
        .signed(
            at -> signature.url(ObjectUri.parse(at).orElseThrow(), BEGAN.plus(signed)),
            BEGAN.plus(signed).plus(Duration.ofDays(2)));
  }

  AScene started(TaskId task, IngestUrl url) {
    return sent(
        new RelayRequest.Start(
            APP, task, CHANNEL, url, Duration.ofMinutes(2), new Relay.SingleStream(ANA)));
  }

  AScene updated(Relay relay) {
    return sent(new RelayRequest.Update(APP, TASK, CHANNEL, relay));
  }

  AScene stopped(TaskId task) {
    var change = new TaskChange(APP, task, CHANNEL, TaskChange.State.STOPPED, 0, TaskChange.By.US);
    news.add(new Happening.TaskMoved(now(), change));
    return this;
  }

  /** What the rules make of everybody so far. */
  Relay picture() {
    Cast cast = scene().cast();
    return Picture.of(cast, RULES.decide(cast)).relay();
  }

  Scene scene() {
    var made = new AppEvent.RoomCreate(room, CHANNEL, ANA, null, Orientation.LANDSCAPE);
    return new Scene(
        BEGAN,
        now(),
        made,
        BEGAN.plus(lastCause),
        people,
        tasks,
        online,
        booked ? Optional.of(books(made)) : Optional.empty(),
        busy,
        lastAnswer,
        weather,
        ours == null ? List.of() : List.of(nilsRoom()),
        inbox,
        news);
  }

  private OtherRoom nilsRoom() {
    var made = new AppEvent.RoomCreate(NILS_ROOM, NILS_CHANNEL, NILS, null, Orientation.LANDSCAPE);
    RoomState state =
        RoomState.created(
                new Identity(
                    NILS_ROOM,
                    APP,
                    NILS_CHANNEL,
                    NILS,
                    "t",
                    Orientation.LANDSCAPE,
                    new TaskId("AL-9"),
                    new PlaybackUrls("f", "h", "r")))
            .withPhase(Phase.LIVE)
            .engaged(theirs == null ? null : battle(room, false, theirs));
    return new OtherRoom(
        made, List.of(person(NILS, true, nilsThere, Optional.empty())), Optional.of(state));
  }

  private static Engagement battle(RoomId with, boolean inviter, Engagement.Stage stage) {
    return Engagement.invited(with, inviter).at(stage);
  }

  private RoomState books(AppEvent.RoomCreate made) {
    var identity =
        new Identity(
            made.room(),
            APP,
            CHANNEL,
            ANA,
            "t",
            Orientation.LANDSCAPE,
            TASK,
            new PlaybackUrls("f", "h", "r"));
    RoomState state = RoomState.created(identity).withPhase(phase);
    for (Person person : people) {
      if (person.standing().isPresent()) {
        state = state.withStanding(person.user(), person.standing().get());
      }
    }
    if (ours != null) {
      state = state.engaged(battle(NILS_ROOM, true, ours));
    }
    Relay relay = recorded.orElse(null);
    state =
        state.after(
            arrived ? new RoomEvent.StreamArrived(null) : new RoomEvent.StreamCeased(null), now());
    if (missedSince != null) {
      state = state.notingMissingStream(state, missedSince);
    }
    state = phase == Phase.ENDED ? state.ended(EndReason.AUTO_STOPPED) : state;
    return state
        .withReplay(replay)
        .withPicture(Cast.of(state), Mode.SOLO)
        .withRelay(new RelayBook(relay, relay, relay, generation));
  }

  private Instant now() {
    return BEGAN.plus(at);
  }
}
