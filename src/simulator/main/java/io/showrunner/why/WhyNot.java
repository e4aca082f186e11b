package io.showrunner.why;

import io.showrunner.json.JsonObject;
import io.showrunner.process.Story;
import io.showrunner.why.Link.Decided;
import io.showrunner.why.Link.Happened;
import io.showrunner.why.Link.Heard;
import io.showrunner.why.Link.Moved;
import io.showrunner.wording.Times;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why nothing was called because of a cause. */
record WhyNot(Diagrams diagrams) {
  /** The reasons, a sentence each, at least one. */
  List<String> of(Chain chain) {
    Set<String> reasons = new LinkedHashSet<>();
    List<Heard> heard = chain.links(Heard.class);
    heard.forEach(one -> unheeded(one.callback(), reasons));
    List<Decided> decided = chain.links(Decided.class);
    List<Moved> moved = chain.links(Moved.class);
    if (!chain.links(Link.Ordered.class).isEmpty()) {
      reasons.add("a later command took its place before it could be sent");
    } else if (!decided.isEmpty()) {
      reasons.add(afterDeciding(decided.get(decided.size() - 1)));
    } else if (!moved.isEmpty() && moved.stream().allMatch(WhyNot::isOfReplay)) {
      reasons.add("what the replay's story did here needs no cloud: an address is signed by us");
    } else if (!moved.isEmpty()) {
      reasons.add(afterMoving(chain, moved));
    } else if (reasons.isEmpty() && heard.isEmpty()) {
      reasons.add(unheard(chain.cause()));
    } else if (heard.stream().anyMatch(one -> Told.is(one.callback(), "source", "cdn"))) {
      reasons.add("what the CDN tells is what viewers can play, not what they should see");
    } else if (heard.stream().anyMatch(one -> Told.is(one.callback(), "verdict", "accepted"))) {
      reasons.add("no process waited for it: what viewers should see stayed the same");
    }
    moved.forEach(one -> countdowns(one, reasons));
    return new ArrayList<>(reasons);
  }

  private static boolean isOfReplay(Moved moved) {
    return moved.process().equals(Story.REPLAY.word());
  }

  private static void unheeded(JsonObject callback, Set<String> reasons) {
    String reason = callback.text("reason").orElse("");
    switch (callback.text("verdict").orElse("")) {
      case "duplicate" -> reasons.add("this was heard already: a second copy changes nothing");
      case "stale" -> reasons.add("it came too late to matter: " + reason);
      case "refused" -> reasons.add("it was not believed: " + reason);
      default -> {}
    }
  }

  private static String afterDeciding(Decided decided) {
    JsonObject carried = decided.carried();
    if (!decided.isNew()) {
      return "the rules decided as before, and the relay carried that already";
    } else if (carried != null && Fit.carries(carried, decided.decision())) {
      return "the relay carried that already";
    }
    return "the relay had been asked for that already";
  }

  private static String afterMoving(Chain chain, List<Moved> moved) {
    boolean ended = moved.stream().anyMatch(one -> one.user().isEmpty() && one.over());
    if (ended) {
      return "the story is over, and no relay ran that would have to be stopped";
    } else if (moved.stream().allMatch(one -> !one.user().isEmpty())) {
      return "a guest's place changes no picture: that takes somebody who publishes";
    }
    return chain.cause() instanceof Happened happened
            && Told.is(happened.event(), "name", "room.create")
        ? "there is nothing to carry before the streamer publishes"
        : "the token only moved on; the relay goes on as it is";
  }

  private static String unheard(Link cause) {
    if (!(cause instanceof Happened happened)) {
      return "nothing here followed from it";
    }
    String name = Told.name(happened.event());
    if (name.startsWith("channel.") || name.startsWith("stream.")) {
      return "no callback told of it, so nobody here knew";
    }
    boolean said = name.startsWith("room.") || name.startsWith("costream.");
    return said
        ? "it changed nothing that a process waits for"
        : "it befell the cloud alone; nothing here follows until a call or a callback meets it";
  }

  private void countdowns(Moved moved, Set<String> reasons) {
    if (moved.over()) {
      return;
    }
    for (Diagrams.Countdown timer : diagrams.countdowns(moved.process(), moved.to())) {
      reasons.add(
          String.format(
              Locale.ROOT,
              "in “%s” the timer “%s” runs until %s, unless the token leaves before",
              diagrams.name(moved.process(), moved.to()),
              timer.name(),
              Times.clock(moved.at().plus(timer.lasts()))));
    }
  }
}
