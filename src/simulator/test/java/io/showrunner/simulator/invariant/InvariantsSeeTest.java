package io.showrunner.simulator.invariant;

import static io.showrunner.simulator.invariant.AScene.ANA;
import static io.showrunner.simulator.invariant.AScene.APP;
import static io.showrunner.simulator.invariant.AScene.BO;
import static io.showrunner.simulator.invariant.AScene.CHANNEL;
import static io.showrunner.simulator.invariant.AScene.TASK;
import static io.showrunner.simulator.invariant.AScene.URL;
import static io.showrunner.simulator.invariant.AScene.ofAna;
import static io.showrunner.simulator.invariant.AScene.ofTwo;
import static io.showrunner.simulator.invariant.AScene.ofTwoRunning;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Engagement.Stage;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Area;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.Pane;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.TaskId;
import io.showrunner.vocabulary.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invariant sees the bug it is there for, in evidence made by hand, and else nothing. */
class InvariantsSeeTest {
  private static final Relay SOLO = new Relay.SingleStream(ANA);
  private static final Duration GRACE = Duration.ofMinutes(2);
  private static final TaskId OTHER_TASK = new TaskId("AL-2");
  private static final IngestUrl OTHER_URL = new IngestUrl("rtmp://push.example.com/live/b");

  /** Scenes one after another, the last of which is broken, and words of the breach. */
  private record Plant(Invariant invariant, String words, List<AScene> scenes) {
    @Override
    public String toString() {
      return invariant.name() + ": " + words;
    }
  }

  private static Plant plant(Invariant invariant, String words, AScene... scenes) {
    return new Plant(invariant, words, List.of(scenes));
  }

  static Stream<Plant> plants() {
    return Stream.of(
            relay(), mode(), picture(), events(), battles(), effects(), replays(), playing())
        .flatMap(List::stream);
  }

  private static List<Plant> playing() {
    Duration later = Duration.ofSeconds(65);
    return List.of(
        plant(
            new PlayableAsTold(),
            "to be playable, for the CDN has its stream, but it says it is not",
            ofAna().running(SOLO).saidToBeUnplayable(),
            ofAna().running(SOLO).saidToBeUnplayable().at(later)),
        plant(
            new PlayableAsTold(),
            "not to be playable, for the CDN has no stream of it, but it says it is",
            ofAna().with(AScene.ana(false)).in(Phase.RECONNECTING).withoutStream(),
            ofAna().with(AScene.ana(false)).in(Phase.RECONNECTING).withoutStream().at(later)),
        plant(
            new PlayableAsTold(),
            "the stream of a live room at the CDN, but nobody can play it",
            ofAna().running(SOLO).missedSince(Duration.ofSeconds(60)),
            ofAna().running(SOLO).missedSince(Duration.ofSeconds(60)).at(later)),
        plant(
            new PlayableAsTold(),
            "told within PT30S that nobody can play the room, but since PT10S it was not",
            ofAna().with(AScene.ana(true)).missedSince(Duration.ofSeconds(10))));
  }

  private static List<Plant> relay() {
    return List.of(
        plant(
            new OneLiveTaskPerChannel(),
            "at most one live task in channel channel-1, but there are 2",
            ofAna().running(SOLO).running(OTHER_TASK, OTHER_URL, SOLO)),
        plant(
            new OneTaskForLife(),
            "the one task AL-1 for life, but found AL-2",
            ofAna().started(TASK, URL),
            ofAna().started(OTHER_TASK, URL)),
        plant(
            new OneTaskForLife(),
            "the one ingest URL",
            ofAna().started(TASK, URL),
            ofAna().started(TASK, OTHER_URL)),
        plant(
            new OneTaskForLife(),
            "AL-1 is that of room room-1",
            ofAna().running(SOLO),
            ofAna().inRoom("room-2").running(SOLO)),
        plant(
            new NoStartAfterTheEnd(),
            "no Start after the end at PT1M, but one was sent at PT1M2S",
            ofAna().acknowledged(new RoomEvent.EndRequested(), "app|1").started(TASK, URL),
            ofAna().at(Duration.ofSeconds(62)).started(TASK, URL)),
        plant(
            new NoTaskOutlivesItsPeople(new GraceOf(AScene.RULES, GRACE)),
            "stop within PT2M5S of its last person's leaving at PT1M, but it lives on",
            ofAna().with(AScene.ana(false)).running(SOLO),
            ofAna().with(AScene.ana(false)).at(Duration.ofSeconds(185)).running(SOLO),
            ofAna().with(AScene.ana(false)).at(Duration.ofMillis(185_001)).running(SOLO)),
        plant(
            new NoUrlTwice(),
            "both AL-1 and AL-2 push to it",
            ofAna().started(TASK, URL),
            ofAna().inRoom("room-2").started(OTHER_TASK, URL)),
        plant(
            new NoUrlTwice(),
            "to rest PT10S after the stop at PT1M, but task AL-1 took it at PT1M9.999S",
            ofAna().started(TASK, URL),
            ofAna().stopped(TASK),
            ofAna().at(Duration.ofMillis(69_999)).started(TASK, URL)),
        plant(
            new NoUrlTwice(),
            "to rest PT10S after the stop at PT1M, but task AL-1 again asked for it at PT1M9.999S",
            ofAna().started(TASK, URL),
            ofAna().stopped(TASK),
            ofAna().at(Duration.ofSeconds(61)).restingUrl(TASK, URL),
            ofAna().at(Duration.ofMillis(69_999)).restingUrl(TASK, URL)),
        plant(
            new TheGraceIsKept(new GraceOf(AScene.RULES, GRACE)),
            "to wait for ana no longer than PT2M from PT1M on, but it waits on",
            ofAna().turned(Phase.RECONNECTING),
            ofAna().at(Duration.ofSeconds(185)).in(Phase.RECONNECTING),
            ofAna().at(Duration.ofMillis(185_001)).in(Phase.RECONNECTING)),
        plant(
            new TheGraceIsKept(new GraceOf(AScene.RULES, GRACE)),
            "to wait for ana no longer than PT2M from PT1M on, but it did so until PT3M6S",
            ofAna().turned(Phase.RECONNECTING),
            ofAna().at(Duration.ofSeconds(186)).turned(Phase.ENDED)),
        plant(
            new TheGraceIsKept(new GraceOf(AScene.RULES, GRACE)),
            "to wait PT2M for ana from PT1M on, but it ended by itself at PT2M59.999S",
            ofAna().turned(Phase.RECONNECTING),
            ofAna().at(Duration.ofMillis(179_999)).turned(Phase.ENDED)),
        plant(
            new RecordedIsAcknowledged(),
            "AL-1 to carry what is recorded, single-stream of [ana], but it carries mixed-stream",
            ofTwoRunning(),
            ofTwoRunning().recorded(SOLO)),
        plant(
            new RecordedIsAcknowledged(),
            "no task to be recorded, as none lives, but one is: single-stream of [ana]",
            ofAna(),
            ofAna().recorded(SOLO)));
  }

  private static List<Plant> replays() {
    Replay ready = AScene.ready(Duration.ZERO);
    Replay unsigned = ready.signed(at -> "https://b.example.com/master.m3u8?a=b", Instant.MAX);
    Replay failed = ready.told(Replay.Status.FAILED);
    Replay waiting = Replay.of(Instant.EPOCH, Instant.EPOCH, null);
    return List.of(
        plant(
            new OfferedReplaysPlay(),
            "a signed playlist to be offered, but found https://b.example.com/master.m3u8",
            over().replayed(ready),
            over().replayed(unsigned)),
        plant(
            new OfferedReplaysPlay(),
            "signed anew before PT48H, but it was not",
            over().at(Duration.ofDays(2).minusMillis(1)).replayed(ready),
            over().at(Duration.ofDays(2)).replayed(ready)),
        plant(
            new OfferedReplaysPlay(),
            "it is ready and offers 0 pieces",
            over().replayed(waiting),
            over().replayed(failed.told(Replay.Status.READY))),
        plant(
            new ReplaysEndOnce(),
            "a replay that is failed, but GenerateVideoPlaylist was at PT1M",
            over().replayed(failed),
            over().replayed(failed).askedForReplay("GenerateVideoPlaylist")),
        plant(
            new ReplaysEndOnce(),
            "to stay failed, but it is ready",
            over().replayed(failed),
            over().replayed(ready)),
        plant(
            new ReplaysEndOnce(),
            "of a broadcast that goes on, but DescribeLiveStreamRecordIndexFiles was",
            over().replayed(waiting).askedForReplay("DescribeLiveStreamRecordIndexFiles"),
            ofAna().askedForReplay("DescribeLiveStreamRecordIndexFiles")),
        plant(
            new EveryReplayIsSaid(),
            "this one is still being made",
            over().replayed(failed),
            over().replayed(waiting)));
  }

  private static AScene over() {
    return ofAna().in(Phase.ENDED);
  }

  private static List<Plant> mode() {
    Relay both = ofTwo().picture();
    JsonObject confused =
        JsonObject.EMPTY
            .with("MixMode", "0")
            .with("SingleSubParams", JsonObject.EMPTY.with("UserId", "ana"))
            .with("TranscodeParams", JsonObject.EMPTY);
    return List.of(
        plant(
            new SingleOnlyAlone(),
            "mixed-stream for ana with 1 guests on air [bo], but the relay is single-stream",
            ofTwoRunning(),
            ofTwo().running(SOLO)),
        plant(
            new SingleOnlyAlone(),
            "single-stream for ana with 0 guests on air",
            ofAna().running(SOLO),
            ofAna().running(both)),
        plant(
            new ParametersFitTheMode(),
            "SingleSubParams alone for single-stream",
            ofAna().running(SOLO),
            ofAna().running(TASK, confused, List.of(ANA))),
        plant(
            new OnlyTheAdmittedAreNamed(),
            "exactly [ana] to be named, but [ana, bo] are",
            ofTwoRunning(),
            ofAna().running(both)),
        plant(
            new OnlyTheAdmittedAreNamed(),
            "without the streamer's yes, but bo is",
            ofTwoRunning().with(kicked(AScene.bo(Standing.ON_AIR, true)))),
        plant(
            new OnlyTheAdmittedAreNamed(),
            "Expected bo, who has published nothing since PT0S, not to be named any more",
            ofTwoRunning().with(AScene.bo(Standing.ON_AIR, false))));
  }

  private static List<Plant> picture() {
    Relay.MixedStream both = (Relay.MixedStream) ofTwo().picture();
    Pane left = both.panes().get(0);
    var third = new ParticipantId("cy");
    return List.of(
        plant(
            new PanesHaveTheirUsers(),
            "every pane's user among [ana], but a pane is for bo",
            ofTwo().updated(both),
            ofTwo()
                .updated(
                    new Relay.MixedStream(
                        both.inputs().subList(0, 1), both.panes(), both.encoding()))),
        plant(
            new EveryoneSeenHasOnePane(),
            "one pane for bo, but there are 0",
            ofTwo().updated(both),
            ofTwo().updated(withPanes(both, left))),
        plant(
            new EveryoneSeenHasOnePane(),
            "one pane for ana, but there are 2",
            ofTwo().updated(withPanes(both, left, left, both.panes().get(1)))),
        plant(
            new EveryoneSeenHasOnePane(),
            "a pane for cy, who publishes [AUDIO, CAMERA], but there are panes for [ana, bo] only",
            ofTwoRunning(),
            ofTwoRunning().with(AScene.person(third, false, true, Optional.of(Standing.ON_AIR)))),
        plant(
            new PanesAreSound(),
            "panes on one layer not to overlap, but panes 1 and 2 do on layer 0",
            ofTwo().updated(both),
            ofTwo().updated(withPanes(both, left, left))),
        plant(
            new PanesAreSound(),
            "x + width at most 1, but 0.6 + 0.5 = 1.1",
            ofTwo().updated(withPanes(both, moved(left)))),
        plant(
            new SamePeopleSamePicture(),
            "Expected [ana[AUDIO, CAMERA], bo[AUDIO, CAMERA]] to give the picture of room room-1",
            ofTwoRunning(),
            ofTwo().running(withPanes(both, both.panes().get(1), left))));
  }

  private static List<Plant> events() {
    var left = new RoomEvent.ParticipantLeft(BO, new SessionId("bo-1"), LeaveReason.LOST, 9);
    var published =
        new RoomEvent.TracksPublished(BO, new SessionId("bo-2"), EnumSet.of(Track.CAMERA), 8);
    var elsewhere = new RelayRequest.Update(APP, TASK, new ChannelId("channel-2"), SOLO);
    var stranger = new Relay.SingleStream(new ParticipantId("zoe"));
    return List.of(
        plant(
            new OldSessionsHarmNobody(),
            "bo, who publishes from another device, to stay, but the leave of session bo-1",
            ofTwoRunning().with(onSecondDevice()).heard(published),
            ofAna().with(onSecondDevice()).running(SOLO).heard(left)),
        plant(
            new NewsCountsOnce(),
            "taken once, but at PT1M this was taken again: ParticipantLeft",
            ofTwo().heard(left).heard(published),
            ofTwo().heard(left)),
        plant(
            new StaysInItsRoom(),
            "this room's people only, but heard of bo",
            ofAna(),
            ofAna().heard(published)),
        plant(
            new StaysInItsRoom(),
            "channel channel-1 to be asked for, but channel-2 was",
            ofAna().updated(SOLO),
            ofAna().sent(elsewhere)),
        plant(
            new StaysInItsRoom(),
            "only this room's people to be named, but zoe is",
            ofAna().updated(stranger)),
        plant(
            new AcknowledgedIsDurable(),
            "app|2, acknowledged at PT1M, to be in the inbox, but it is lost",
            ofAna().acknowledged(new RoomEvent.EndRequested(), "app|1"),
            ofAna().stored(Map.of("app|1", true)),
            ofAna().acknowledged(new RoomEvent.EndRequested(), "app|2"),
            ofAna().stored(Map.of("app|1", true))),
        plant(
            new AcknowledgedIsDurable(),
            "app|1, acknowledged at PT1M, to have had its turn, but it still waits",
            ofAna().acknowledged(new RoomEvent.EndRequested(), "app|1"),
            ofAna().stored(Map.of("app|1", false)),
            ofAna()
                .deadUntil(Duration.ofSeconds(40))
                .at(Duration.ofSeconds(69))
                .stored(Map.of("app|1", false)),
            ofAna()
                .deadUntil(Duration.ofSeconds(40))
                .at(Duration.ofSeconds(70))
                .stored(Map.of("app|1", false))),
        plant(
            new StaysInItsRoom(),
            "to stay as it was, as nothing happened to it, but it moved",
            ofAna(),
            ofAna().in(Phase.ENDED)),
        plant(
            new SettlesInTime(AScene.RULES),
            "the relay to carry mixed-stream",
            ofTwoRunning(),
            ofTwo().at(Duration.ofSeconds(4)).running(SOLO),
            ofTwo().running(SOLO)),
        plant(
            new SettlesInTime(AScene.RULES),
            "to wait for ana within PT5S of PT0S, but it is live",
            ofAna().with(AScene.ana(false)).running(SOLO)),
        plant(
            new SettlesInTime(AScene.RULES),
            "a relay while live within PT5S of PT0S, but there is none",
            ofAna()),
        plant(
            new SettlesInTime(AScene.RULES),
            "no relay while ended within PT5S of PT0S, but one lives",
            ofAna().in(Phase.ENDED),
            ofAna().in(Phase.ENDED).running(SOLO)),
        plant(
            new SettlesInTime(AScene.RULES),
            "the broadcast to be over within PT5S of PT0S, but it is live",
            ofAna().running(SOLO).did(new AppEvent.RoomEnd(new RoomId("room-1")))),
        plant(
            new SettlesInTime(AScene.RULES),
            "bo to be on air",
            ofAna().with(AScene.bo(Standing.EXPECTED, true)).running(SOLO)));
  }

  private static List<Plant> battles() {
    Relay both = inBattle().picture();
    return List.of(
        plant(
            new BattlesAreMutual(),
            "room room-2 to have the battle that room room-1 has, on with room-2 as the one that"
                + " invited, but it has none",
            ofAna().engaged(Stage.INVITED),
            inBattle(),
            inBattle().theirs(null)),
        plant(
            new BattlesAreMutual(),
            "but it has expected with room-1 as the one that was invited",
            inBattle().theirs(Stage.EXPECTED)),
        plant(
            new BothPicturesShowBoth(),
            "both streamers of the battle to be named, but [nils of channel channel-2] of them",
            inBattle().running(both),
            inBattle().at(Duration.ofSeconds(4)).running(SOLO),
            inBattle().running(SOLO)),
        plant(
            new DropEndsTheBattle(),
            "nils, gone since PT0S, to be in this picture for PT5S at most, but still is",
            inBattle().running(both),
            inBattle().withoutNils().running(SOLO),
            inBattle().withoutNils().at(Duration.ofSeconds(4)).running(both),
            inBattle().withoutNils().running(both)),
        plant(
            new SingleOnlyAlone(),
            "mixed-stream in a battle, but the relay is single-stream",
            inBattle().running(both),
            inBattle().running(SOLO)),
        plant(
            new OnlyTheAdmittedAreNamed(),
            "exactly [ana] to be named, but [ana, nils of channel channel-2] are",
            inBattle().running(both),
            ofAna().engaged(Stage.EXPECTED).running(both)),
        plant(
            new OnlyTheAdmittedAreNamed(),
            "exactly [ana, nils of channel channel-2] to be named, but [ana, bo] are",
            inBattle().with(AScene.bo(Standing.ON_AIR, true)).running(ofTwo().picture())),
        plant(
            new SettlesInTime(AScene.RULES),
            "the relay to carry mixed-stream of [ana 0, nils channel-2 0]",
            inBattle().running(both),
            inBattle().running(SOLO)));
  }

  private static AScene inBattle() {
    return ofAna().engaged(Stage.ON);
  }

  private static List<Plant> effects() {
    var update = new RelayRequest.Update(APP, TASK, CHANNEL, SOLO);
    String name = "UpdateLiveMPUTask";
    return List.of(
        plant(
            new CommandBeforeCall(),
            "a command before every call, but [UpdateLiveMPUTask] at PT1M carried out none",
            ofAna().sent(update).carriedOut(name, 9),
            ofAna().sent(update).died(),
            ofAna().sent(update).sent(update).carriedOut(name, 9)),
        plant(
            new CommandBeforeCall(),
            "a command before every call, but [UpdateLiveMPUTask] at PT1M carried out none",
            ofAna().sent(update).sent(update).died()),
        plant(
            new CommandBeforeCall(),
            "generations up to 8, which were written, but UpdateLiveMPUTask was sent as",
            ofAna().written(8).sent(update).carriedOut(name, 9)),
        plant(
            new CommandBeforeCall(),
            "no transaction to be open while the cloud is asked",
            ofAna().sent(update, true).carriedOut(name, 9)),
        plant(
            new GenerationsGoForward(),
            "a generation after 9, but UpdateLiveMPUTask was sent as generation 8",
            ofAna().carriedOut(name, 8).carriedOut(name, 9).carriedOut(name, 9),
            ofAna().carriedOut(name, 8)),
        plant(
            new GenerationsGoForward(),
            "the books to stay at generation 9 or go on, but they are at 3",
            ofAna(),
            ofAna().written(3)),
        plant(
            new NoEqualUpdate(),
            "an Update to change something, but that of PT1M asks for what there is: single-stream",
            ofAna().started(TASK, URL).updated(ofTwo().picture()),
            ofAna().updated(SOLO).carriedOut(name, 9).died(),
            ofAna().updated(SOLO)),
        plant(
            new NoEqualUpdate(),
            "an Update to change something, but that of PT1M asks for what there is: single-stream",
            ofAna().updated(SOLO).died(),
            ofAna().updated(SOLO).carriedOut(name, 9),
            ofAna().updated(SOLO)),
        plant(new NothingIsLeftWaiting(), "nothing to wait", ofAna(), ofAna().waiting()));
  }

  @ParameterizedTest
  @MethodSource("plants")
  void seesWhatIsPlanted(Plant plant) {
    List<List<String>> seen = new ArrayList<>();
    for (AScene scene : plant.scenes()) {
      seen.add(plant.invariant().breaches(scene.scene()));
    }
    List<String> last = seen.remove(seen.size() - 1);
    assertThat(seen).as("sound scenes before").allMatch(List::isEmpty);
    assertThat(last).hasSize(1);
    assertThat(last.get(0)).startsWith("Expected ").contains(plant.words()).endsWith(".");
  }

  @Test
  void nobodyFindsAnythingInSoundEvidence() {
    AScene battle = inBattle().running(inBattle().picture());
    for (AScene sound : List.of(ofAna().running(SOLO), ofTwoRunning(), ofAna().refused(), battle)) {
      for (Invariant invariant : everyInvariant()) {
        assertThat(invariant.breaches(sound.scene())).as(invariant.name()).isEmpty();
      }
    }
  }

  static List<Invariant> everyInvariant() {
    List<Invariant> all = new ArrayList<>(Invariants.always(AScene.RULES, GRACE));
    all.addAll(Invariants.atTheEnd());
    return all;
  }

  @Test
  void noInvariantIsWithoutAPlantedBug() {
    assertThat(plants().map(plant -> plant.invariant().name()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            everyInvariant().stream().map(Invariant::name).toList());
  }

  private static Person kicked(Person p) {
    return new Person(
        p.user(), p.streamer(), p.stays(), p.lastDeed(), false, p.standing(), p.screenSince());
  }

  private static Person onSecondDevice() {
    Person p = AScene.bo(Standing.ON_AIR, true);
    return new Person(
        BO,
        false,
        List.of(AScene.stay(BO, "bo-2")),
        p.lastDeed(),
        true,
        p.standing(),
        p.screenSince());
  }

  private static Relay withPanes(Relay.MixedStream relay, Pane... panes) {
    return new Relay.MixedStream(relay.inputs(), List.of(panes), relay.encoding());
  }

  private static Pane moved(Pane pane) {
    UnaryOperator<Area> right =
        area -> new Area(Fraction.of("0.6"), area.y(), Fraction.of("0.5"), area.height());
    return new Pane(
        pane.user(),
        pane.channel(),
        pane.source(),
        right.apply(pane.area()),
        pane.layer(),
        pane.scaling(),
        pane.placeholder());
  }
}
