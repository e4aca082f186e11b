package io.showrunner.why;

import io.showrunner.input.Visible;
import io.showrunner.json.JsonObject;
import io.showrunner.why.Link.Admitted;
import io.showrunner.why.Link.Asked;
import io.showrunner.why.Link.Decided;
import io.showrunner.why.Link.Followed;
import io.showrunner.why.Link.Happened;
import io.showrunner.why.Link.Heard;
import io.showrunner.why.Link.Moved;
import io.showrunner.why.Link.Ordered;
import io.showrunner.wording.AnswerWords;
import io.showrunner.wording.CloudWords;
import io.showrunner.wording.EventWords;
import io.showrunner.wording.RelayWords;
import io.showrunner.wording.RuleWords;
import io.showrunner.wording.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a chain as a story: what happened, and step by step what came of it. */
public final class Telling {
  private final Diagrams diagrams;
  private final Chain chain;
  private final List<Line> lines = new ArrayList<>();

  /**
   * One line of a story.
   *
   * @param at when
   * @param label which step it belongs to, as a short heading
   * @param words what there is to say
   * @param deeper whether it details the line before
   */
  public record Line(Duration at, String label, String words, boolean deeper) {}

  private Telling(Chain chain, Diagrams diagrams) {
    this.chain = chain;
    this.diagrams = diagrams;
  }

  /** The whole story; what could break a terminal in it is made visible. */
  public static List<Line> of(Chain chain, Diagrams diagrams) {
    var telling = new Telling(chain, diagrams);
    chain.links().forEach(telling::tell);
    if (chain.links(Asked.class).isEmpty()) {
      Duration last = chain.links().get(chain.links().size() - 1).at();
      String label = "no call was made";
      for (String reason : new WhyNot(diagrams).of(chain)) {
        telling.say(last, label, reason);
      }
    }
    telling.lines.sort(Comparator.comparing(Line::at)); // Answers may come after what else came.
    return List.copyOf(telling.lines);
  }

  private void tell(Link link) {
    if (link instanceof Happened happened) {
      JsonObject event = happened.event();
      String who = EventWords.who(event, chain.streamer());
      say(link.at(), "what happened", who + " " + EventWords.of(event));
    } else if (link instanceof Heard heard) {
      heard(heard);
    } else if (link instanceof Moved moved) {
      moved(moved);
    } else if (link instanceof Decided decided) {
      decided(decided);
    } else if (link instanceof Admitted admitted) {
      say(link.at(), "the rules", RuleWords.admission(admitted.admission()));
    } else if (link instanceof Ordered ordered) {
      ordered(ordered);
    } else if (link instanceof Asked asked) {
      askedOrAgain(asked);
    } else if (link instanceof Followed followed) {
      followed(followed.record());
    }
  }

  private void heard(Heard heard) {
    String source = heard.callback().text("source").orElse("");
    String took =
        chain.cause() == heard
            ? ""
            : " after " + Times.span(heard.at().minus(lastBefore(heard).at()));
    boolean late = !took.isEmpty() && !source.equals("app") && !took.equals(" after 0 s");
    String words = CloudWords.callback(heard.callback());
    say(
        heard.at(),
        source.equals("app") ? "the director" : "the callback",
        late ? words + took : words);
  }

  /** What a callback tells of: the event; or, if it is the CDN's or the task's, the call. */
  private Link lastBefore(Heard heard) {
    boolean ofTheRoom = Told.is(heard.callback(), "source", "room");
    List<Link> before = chain.links().subList(0, chain.links().indexOf(heard));
    return ofTheRoom
        ? chain.cause()
        : before.stream()
            .filter(link -> link instanceof Asked || link instanceof Followed)
            .filter(link -> !(link instanceof Followed f) || Told.kind(f.record()).equals("task"))
            .reduce((first, second) -> second)
            .orElse(chain.cause());
  }

  private void moved(Moved moved) {
    String name = moved.process().equals("broadcast") ? "the broadcast" : moved.process();
    String whose = moved.user().isEmpty() ? name : name + " of " + moved.user();
    if (!moved.timer().isEmpty()) {
      String since =
          moved.from().isEmpty()
              ? ""
              : String.format(
                  Locale.ROOT,
                  ", %s after %s came to “%s”",
                  Times.span(moved.at().minus(moved.since())),
                  whose,
                  named(moved, moved.from()));
      say(
          moved.at(),
          "what happened",
          String.format(Locale.ROOT, "the timer “%s” rang%s", named(moved, moved.timer()), since));
    }
    String to =
        moved.to().isEmpty() ? "" : String.format(Locale.ROOT, "“%s”", named(moved, moved.to()));
    String end = moved.over() ? ", the end" : "";
    if (moved.from().isEmpty()) {
      say(
          moved.at(),
          "the process",
          String.format(Locale.ROOT, "%s begins at %s%s", whose, to, end));
    } else if (!to.isEmpty()) {
      String from = String.format(Locale.ROOT, "“%s”", named(moved, moved.from()));
      say(
          moved.at(),
          "the process",
          String.format(Locale.ROOT, "%s: %s → %s%s", whose, from, to, end));
    }
  }

  private String named(Moved moved, String activity) {
    return diagrams.name(moved.process(), activity);
  }

  private void decided(Decided decided) {
    JsonObject before = decided.before();
    String now = words(decided.decision());
    String then =
        before == null ? "" : decided.isNew() ? ", until now " + words(before) : ", as before";
    say(decided.at(), "the rules", now.equals(then) ? now : now + then);
    List<String> old = before == null ? List.of() : RuleWords.because(before.items("because"));
    for (String row : RuleWords.because(decided.decision().items("because"))) {
      boolean same = before != null && decided.isNew() && old.contains(row);
      detail("because of " + row + (same ? ", as before" : ""));
    }
    for (String row : RuleWords.unused(decided.decision().items("unused"))) {
      detail("no say had " + row);
    }
  }

  private static String words(JsonObject decision) {
    return String.format(
        Locale.ROOT,
        "%s, layout %s",
        decision.text("mode").orElse("?"),
        decision.text("layout").orElse("?"));
  }

  /** Told only if it was not sent at once, for then the call says it all. */
  private void ordered(Ordered ordered) {
    String command =
        String.format(
            Locale.ROOT,
            "%s is written down as command %d",
            ordered.command().text("operation").orElse("?"),
            ordered.command().whole("generation").orElse(0L));
    if (!ordered.waits().isZero()) {
      say(
          ordered.at(),
          "the command",
          command
              + String.format(
                  Locale.ROOT,
                  ", and kept back for %s so that the picture stays calm",
                  Times.span(ordered.waits())));
      RuleWords.because(ordered.command().items("because"))
          .forEach(row -> detail("because of " + row));
    } else if (chain.links(Asked.class).isEmpty()) {
      say(ordered.at(), "the command", command);
    }
  }

  /** The same asked anew again and again, with the same answer, is told once and counted. */
  private void askedOrAgain(Asked asked) {
    List<Asked> all =
        chain.links(Asked.class).stream().filter(a -> a.rooms().equals(asked.rooms())).toList();
    int index = all.indexOf(asked);
    if (index == 0 || !isAgain(all.get(index - 1), asked)) {
      asked(asked);
    } else if (index + 1 == all.size() || !isAgain(asked, all.get(index + 1))) {
      int first = index;
      while (first > 1 && isAgain(all.get(first - 2), all.get(first - 1))) {
        first--;
      }
      String times =
          index > first
              ? String.format(Locale.ROOT, "%d times more, last ", index - first + 1)
              : "";
      say(
          asked.at(),
          "the call",
          String.format(
              Locale.ROOT,
              "the same %sas command %d, with the same answer",
              times,
              asked.generation()));
    }
  }

  private static boolean isAgain(Asked before, Asked asked) {
    JsonObject one = before.tries().get(0);
    JsonObject other = asked.tries().get(0);
    return before.tries().size() == 1
        && asked.tries().size() == 1
        && one.object("request").equals(other.object("request"))
        && isSame(one, other);
  }

  private void asked(Asked asked) {
    JsonObject first = asked.tries().get(0);
    say(
        asked.at(),
        "the call",
        String.format(
            Locale.ROOT,
            "%s, command %d %s",
            asked.operation(),
            asked.generation(),
            CloudWords.isAboutReplay(first) ? "for the replay" : "of the task"));
    JsonObject request = first.object("request").orElse(JsonObject.EMPTY);
    boolean stops = asked.operation().equals("StopLiveMPUTask");
    if (CloudWords.isAboutReplay(first)) {
      detail(CloudWords.askedForReplay(request));
    } else if (!stops) {
      RelayWords.difference(asked.carried(), request).forEach(this::detail);
    }
    for (int i = 0; i < asked.tries().size(); i++) {
      i = answered(asked, i);
    }
  }

  /** Tells one answer, or the same one several times over; and says which was the last of them. */
  private int answered(Asked asked, int index) {
    JsonObject call = asked.tries().get(index);
    boolean done = AnswerWords.isDone(call);
    String meaning =
        !done && CloudWords.isAboutReplay(call)
            ? "whether and when it is tried again stands in the process"
            : AnswerWords.meaning(call) + next(asked, index);
    say(Told.at(call), "the answer", AnswerWords.answer(call) + (done ? ": " + meaning : ""));
    if (!done) {
      detail(meaning);
    }
    int last = index;
    while (last + 2 < asked.tries().size() && isSame(call, asked.tries().get(last + 1))) {
      last++;
    }
    if (last - index < 2) {
      return index;
    }
    String until = Times.clock(Told.at(asked.tries().get(last)));
    detail(
        String.format(
            Locale.ROOT, "the same %d times more, the last time at %s", last - index, until));
    return last;
  }

  private static boolean isSame(JsonObject one, JsonObject other) {
    return AnswerWords.answer(one).equals(AnswerWords.answer(other));
  }

  /** What was done about an answer, if it was not the end of it. */
  private String next(Asked asked, int index) {
    JsonObject call = asked.tries().get(index);
    if (index + 1 < asked.tries().size()) {
      Duration rest = Told.at(asked.tries().get(index + 1)).minus(Told.at(call));
      return String.format(Locale.ROOT, "; asked again %s later", Times.span(rest));
    } else if (AnswerWords.isDone(call)) {
      return index > 0 ? String.format(Locale.ROOT, ", at try %d", index + 1) : "";
    }
    Optional<String> following = following(asked);
    if (following.isPresent()) {
      return String.format(Locale.ROOT, "; so %s follows", following.get());
    }
    return AnswerWords.isThereAlready(call)
        ? (index > 0 ? ": an earlier try had been done" : ", and carries what is wanted")
        : "";
  }

  private Optional<String> following(Asked asked) {
    return chain.links(Asked.class).stream()
        .filter(other -> other.rooms().equals(asked.rooms()))
        .filter(other -> other.generation() > asked.generation())
        .map(Asked::operation)
        .findFirst();
  }

  private void followed(JsonObject record) {
    Duration at = Told.at(record);
    switch (Told.kind(record)) {
      case "task" -> say(at, label(record), "the cloud " + CloudWords.task(record));
      case "sei" -> say(at, label(record), "viewers " + CloudWords.sei(record));
      case "message" -> say(at, label(record), "a message of kind " + CloudWords.message(record));
      case "grace" -> say(at, "the rules", RuleWords.grace(record));
      case "command" -> {} // It is told when it is said.
      case "call" -> say(at, label(record), CloudWords.call(record));
      case "room" -> say(at, label(record), room(record));
      case "noticed" -> say(at, label(record), CloudWords.noticed(record));
      case "violation" ->
          say(
              at,
              "broken",
              record.text("invariant").orElse("?") + ": " + record.text("detail").orElse(""));
      default -> say(at, label(record), record.write());
    }
  }

  /**
   * What the CDN's word changed is whether it can be played; what a turn did, is where it stands.
   */
  private String room(JsonObject record) {
    boolean told =
        chain.links(Heard.class).stream()
            .filter(heard -> heard.at().equals(Told.at(record)))
            .anyMatch(heard -> Told.is(heard.callback(), "source", "cdn"));
    if (!told) {
      return "the room "
          + CloudWords.room(record)
          + CloudWords.replay(record).map(", and "::concat).orElse("");
    }
    return record.object("playback").isPresent()
        ? "viewers can play it"
        : "viewers can no longer play it";
  }

  private String label(JsonObject record) {
    boolean first = chain.cause() instanceof Followed cause && cause.record().equals(record);
    return first ? "what happened" : "what came of it";
  }

  private void say(Duration at, String label, String words) {
    lines.add(new Line(at, label, Visible.of(words), false));
  }

  private void detail(String words) {
    Line last = lines.get(lines.size() - 1);
    lines.add(new Line(last.at(), last.label(), Visible.of(words), true));
  }

  /** The cause of a chain in words. */
  static String cause(Chain chain, Diagrams diagrams) {
    return of(chain, diagrams).get(0).words();
  }
}
