package io.showrunner.simulator.explore;

import static net.bytebuddy.matcher.ElementMatchers.takesArgument;

import io.showrunner.broadcast.Admission;
import io.showrunner.broadcast.BugsOfTheFold;
import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Steadiness;
import io.showrunner.broadcast.Verdict;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.BugsOfTheWire;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.director.BugsOfTheDirector;
import io.showrunner.journal.BugsOfTheJournal;
import io.showrunner.layout.Area;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.Layout;
import io.showrunner.layout.Slot;
import io.showrunner.rules.Rulebook;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.BuggedWorlds;
import io.showrunner.simulator.BugsOfTheLetterbox;
import io.showrunner.simulator.World;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The bugs that exploration must find. */
final class Bugs {
  private Bugs() {}

  static List<Bug> all() {
    List<Bug> all = new ArrayList<>();
    all.addAll(onTheWayToTheCloud());
    all.addAll(onTheWayBack());
    all.addAll(ofTheRules());
    all.addAll(ofTheFold());
    all.addAll(ofTheDirector());
    all.addAll(ofTheJournal());
    return all;
  }

  private static List<Bug> onTheWayToTheCloud() {
    var starts = new AtomicInteger();
    return List.of(
        calling(
            "an Update is sent twice",
            (cloud, request) -> {
              Answer answer = cloud.send(request);
              return request instanceof RelayRequest.Update ? cloud.send(request) : answer;
            }),
        calling(
            "a Start is repeated under another TaskId",
            (cloud, request) ->
                cloud.send(
                    request instanceof RelayRequest.Start start
                        ? under(new TaskId("AL-" + starts.incrementAndGet()), start)
                        : request)),
        calling(
            "an Update is lost on the way, and taken for done",
            (cloud, request) ->
                request instanceof RelayRequest.Update
                    ? new Answer.Done(200, "r")
                    : cloud.send(request)),
        calling(
            "a Stop goes to another task",
            (cloud, request) ->
                cloud.send(
                    request instanceof RelayRequest.Stop stop
                        ? new RelayRequest.Stop(stop.app(), new TaskId("AL-other"))
                        : request)));
  }

  private static List<Bug> onTheWayBack() {
    return List.of(
        woven(
            "callbacks of one room are taken for another's",
            Incision.in("simulator.Letterbox", "receive", BugsOfTheLetterbox.TakenElsewhere.class)),
        woven(
            "leaves are not listened to",
            Incision.in(
                "simulator.Letterbox", "receive", BugsOfTheLetterbox.LeavesThrownAway.class)));
  }

  private static List<Bug> ofTheRules() {
    var times = new AtomicInteger();
    return List.of(
        placing("a pane lies outside the canvas", slots -> each(slots, Bugs::outside)),
        placing("two panes overlap", slots -> each(slots, slot -> at(slot, slots.get(0).area()))),
        placing("somebody has no pane", slots -> slots.subList(0, 1)),
        placing(
            "the same people get another layout now and then",
            slots -> {
              List<Slot> other = new ArrayList<>(slots);
              if (times.incrementAndGet() % 2 == 0) {
                Collections.reverse(other);
              }
              return other;
            }),
        ruling(
            "the mode is always solo",
            v -> new Verdict(Mode.SOLO, v.layout(), v.encoding(), v.because())));
  }

  private static List<Bug> ofTheFold() {
    return List.of(
        woven(
            "a leave of an old session is believed",
            Incision.in("broadcast.Presence", "after", BugsOfTheFold.OldLeaveBelieved.class)),
        woven(
            "late news undoes newer news",
            Incision.in("broadcast.TrackState", "published", BugsOfTheFold.LastNewsBelieved.class)
                .taking(2)),
        woven(
            "generations stand still",
            Incision.in("broadcast.RelayBook", "asking", BugsOfTheFold.NumberStandsStill.class)),
        woven(
            "the section of the other MixMode is filled",
            Incision.in("cloud.RelayWire", "parameters", BugsOfTheWire.WrongSection.class)));
  }

  private static List<Bug> ofTheDirector() {
    return List.of(
        woven("an unknown answer is taken for done", reading(UNKNOWN)),
        woven("a throttled Stop is given up", reading(THROTTLED)),
        woven("a URL that rests is asked for again at once", reading(URL)),
        woven(
            "the relay is not stopped at the end",
            Incision.in("director.Showing", "stopTheRelay", BugsOfTheDirector.StopForgotten.class)),
        woven(
            "a guest who has left stays in the picture",
            Incision.in(
                "director.Facts", "aboutGuest", BugsOfTheDirector.GuestKeptInThePicture.class)),
        woven(
            "a guest who was kicked stays on air",
            Incision.in("director.Facts", "said", BugsOfTheDirector.KickNotHeard.class)),
        woven(
            "a late callback revives a room that is over",
            Incision.in("director.Telling", "whatHolds", BugsOfTheDirector.EndedRoomRevived.class)),
        new Bug(
            "the grace is counted anew at each event",
            UnaryOperator.identity(),
            (book, app, conditions, seed, log) -> {
              var world = new World(book, app, conditions, seed, log);
              BugsOfTheDirector.tellTheTime(world.clock()::now);
              return world;
            },
            Incision.in("director.Timers", "watch", BugsOfTheDirector.GraceCountedAnew.class)),
        woven(
            "a command is sent before its transaction commits",
            Incision.in("director.Turns", "save", BugsOfTheDirector.SentBeforeTheCommit.class)));
  }

  private static final Class<?> UNKNOWN = BugsOfTheDirector.UnknownTakenForDone.class;
  private static final Class<?> THROTTLED = BugsOfTheDirector.ThrottledStopGivenUp.class;
  private static final Class<?> URL = BugsOfTheDirector.UrlNotLeftAlone.class;

  /** Of the methods called "of" the one that is given any answer. */
  private static Incision reading(Class<?> bug) {
    Incision any = Incision.in("director.Reading", "of", bug);
    return new Incision(any.type(), any.method().and(takesArgument(1, Answer.class)), bug);
  }

  private static List<Bug> ofTheJournal() {
    return List.of(
        woven(
            "a copy of a callback is taken for news",
            Incision.in("journal.Inbox", "store", BugsOfTheJournal.CopiesTaken.class)),
        woven(
            "a command is forgotten now and then",
            Incision.in("journal.Outbox", "write", BugsOfTheJournal.CommandsDropped.class)));
  }

  private static Bug woven(String name, Incision incision) {
    return new Bug(name, UnaryOperator.identity(), World::new, incision);
  }

  private static Bug calling(String name, BiFunction<StreamCloud, RelayRequest, Answer> bug) {
    return new Bug(
        name,
        UnaryOperator.identity(),
        (book, app, conditions, seed, log) ->
            BuggedWorlds.make(book, app, conditions, seed, log, bug),
        null);
  }

  private static Bug placing(String name, UnaryOperator<List<Slot>> bug) {
    return ruling(
        name,
        v ->
            new Verdict(
                v.mode(),
                new Layout(
                    v.layout().name(), v.layout().orientation(), bug.apply(v.layout().slots())),
                v.encoding(),
                v.because()));
  }

  private static Bug ruling(String name, UnaryOperator<Verdict> bug) {
    return new Bug(
        name,
        sound -> new Book(sound.processes(), new BuggedRules(sound.rules(), bug)),
        World::new,
        null);
  }

  private record BuggedRules(Rulebook sound, UnaryOperator<Verdict> bug) implements Rulebook {
    @Override
    public Verdict decide(Cast cast) {
      return bug.apply(sound.decide(cast));
    }

    @Override
    public Steadiness steadiness(Cast cast) {
      return sound.steadiness(cast);
    }

    @Override
    public Admission admission(Cast cast) {
      return sound.admission(cast);
    }

    @Override
    public GuestsInBattle guestsInBattle(Cast cast) {
      return sound.guestsInBattle(cast);
    }
  }

  private static RelayRequest.Start under(TaskId task, RelayRequest.Start s) {
    return new RelayRequest.Start(s.app(), task, s.channel(), s.url(), s.idleLimit(), s.relay());
  }

  private static List<Slot> each(List<Slot> slots, UnaryOperator<Slot> change) {
    return slots.stream().map(change).toList();
  }

  private static Slot outside(Slot slot) {
    return slot.area().x().equals(Fraction.ZERO)
        ? slot
        : at(
            slot,
            new Area(
                slot.area().x().plus(Fraction.of("0.1")),
                slot.area().y(),
                slot.area().width(),
                slot.area().height()));
  }

  private static Slot at(Slot slot, Area area) {
    return new Slot(
        slot.number(), slot.shows(), area, slot.layer(), slot.scaling(), slot.placeholder());
  }
}
