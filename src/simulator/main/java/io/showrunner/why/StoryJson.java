package io.showrunner.why;

import io.showrunner.json.Json;
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
import io.showrunner.wording.RelayWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain for programs: {@code at} and {@code kind} first as in every record, then {@code rooms},
 * {@code because} in words, {@code calls} by operation, {@code whyNoCall} if there are none, and
 * {@code links} in their order, each with the record it was read from.
 */
public record StoryJson(Diagrams diagrams) {
  /** The chain as one object. */
  public JsonObject of(Chain chain) {
    List<Asked> asked = chain.links(Asked.class);
    JsonObject story =
        JsonObject.EMPTY
            .with("at", chain.cause().at().toString())
            .with("kind", "story")
            .with(
                "rooms",
                texts(chain.links().stream().flatMap(l -> l.rooms().stream()).distinct().toList()))
            .with("because", Telling.cause(chain, diagrams))
            .with("calls", texts(asked.stream().map(Asked::operation).toList()));
    if (asked.isEmpty()) {
      story = story.with("whyNoCall", texts(new WhyNot(diagrams).of(chain)));
    }
    return story.with("links", chain.links().stream().map(this::link).toList());
  }

  private JsonObject link(Link link) {
    JsonObject head = JsonObject.EMPTY.with("at", link.at().toString());
    if (link instanceof Happened happened) {
      return head.with("link", "happened").with("record", happened.event());
    } else if (link instanceof Heard heard) {
      return head.with("link", "heard").with("record", heard.callback());
    } else if (link instanceof Moved moved) {
      return moved(head.with("link", "moved"), moved);
    } else if (link instanceof Decided decided) {
      JsonObject told = head.with("link", "decided").with("new", new Json.Bool(decided.isNew()));
      return told.with("record", decided.decision());
    } else if (link instanceof Admitted admitted) {
      return head.with("link", "admitted").with("record", admitted.admission());
    } else if (link instanceof Ordered ordered) {
      return head.with("link", "ordered").with("record", ordered.command());
    } else if (link instanceof Asked asked) {
      return asked(head.with("link", "asked"), asked);
    }
    return head.with("link", "followed").with("record", ((Followed) link).record());
  }

  private JsonObject moved(JsonObject head, Moved moved) {
    JsonObject told = head.with("room", moved.room()).with("process", moved.process());
    told = moved.user().isEmpty() ? told : told.with("user", moved.user());
    told = named(told, "from", moved, moved.from());
    told = named(told, "to", moved, moved.to());
    told = named(told, "timer", moved, moved.timer());
    return told.with("over", new Json.Bool(moved.over()));
  }

  private JsonObject named(JsonObject told, String field, Moved moved, String activity) {
    return activity.isEmpty()
        ? told
        : told.with(field, activity).with(field + "Name", diagrams.name(moved.process(), activity));
  }

  private static JsonObject asked(JsonObject head, Asked asked) {
    JsonObject first = asked.tries().get(0);
    JsonObject request = first.object("request").orElse(JsonObject.EMPTY);
    JsonObject told =
        head.with("room", Told.room(first))
            .with("operation", asked.operation())
            .with("generation", asked.generation())
            .with("request", request);
    if (!asked.operation().equals("StopLiveMPUTask")) {
      told = told.with("difference", texts(RelayWords.difference(asked.carried(), request)));
    }
    List<JsonObject> tries = new ArrayList<>();
    for (JsonObject call : asked.tries()) {
      tries.add(
          JsonObject.EMPTY
              .with("at", Told.at(call).toString())
              .with("status", call.whole("status").orElse(0L))
              .with("code", call.text("code").orElse(""))
              .with("message", call.text("message").orElse(""))
              .with("means", AnswerWords.meaning(call)));
    }
    return told.with("tries", tries);
  }

  private static List<Json> texts(List<String> all) {
    return all.stream().map(Json::of).toList();
  }
}
