package io.showrunner.durability;

import io.showrunner.clock.Chance;
import io.showrunner.durability.StubbornApp.Heard;
import io.showrunner.durability.StubbornApp.NoAnswer;
import io.showrunner.durability.StubbornApp.Word;
import io.showrunner.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A room in which something is always going on, and what must have become of it: everything it was
 * told and that was acknowledged, and nothing else. What was not acknowledged is said again.
 */
final class BusyRoom {
  private static final int GUESTS_AT_MOST = 3;

  private final StubbornApp app;
  private final Chance chance;
  private final String id;
  private final String streamer;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<String, Standing> guests = new TreeMap<>();
  private boolean made;
  private boolean over;
  private int words;
  private int names;
  private int acknowledged;

  private enum Standing {
    ASKED,
    EXPECTED,
    ON_AIR
  }

  /** One thing to do, done again until it was answered. */
  @FunctionalInterface
  private interface Step {
    void take() throws NoAnswer;
  }

  BusyRoom(StubbornApp app, Chance chance, String id) {
    this.app = app;
    this.chance = chance;
    this.id = id;
    this.streamer = "streamer-of-" + id;
  }

  String id() {
    return id;
  }

  boolean isOver() {
    return over;
  }

  /** How many words of this room were acknowledged. */
  int acknowledged() {
    return acknowledged;
  }

  /** Does what is next; if that was not answered, it is still next. */
  void goOn() throws NoAnswer {
    if (steps.isEmpty()) {
      plan();
    }
    finish(1);
  }

  /** Does all that is still to be done, and begins nothing new. */
  void finish() throws NoAnswer {
    finish(steps.size());
  }

  private void finish(int howMany) throws NoAnswer {
    for (int i = 0; i < howMany; i++) {
      steps.element().take();
      steps.remove();
    }
  }

  /** Ends the broadcast, as its next steps. */
  void isToEnd() {
    say(String.format(Locale.ROOT, "/api/rooms/%s/end", id), "");
    steps.add(() -> over = true);
  }

  private void plan() {
    int next = chance.below(10);
    if (!made) {
      isToBegin();
    } else if (next < 3 && guests.size() < GUESTS_AT_MOST) {
      comes(String.format(Locale.ROOT, "guest-%d-of-%s", names++, id));
    } else if (next < 5 && !guests.isEmpty()) {
      goes(new ArrayList<>(guests.keySet()).get(chance.below(guests.size())));
    } else {
      say(
          String.format(Locale.ROOT, "/api/rooms/%s/comments", id),
          String.format(Locale.ROOT, "{\"user\":\"%s\",\"content\":\"hello\"}", streamer));
    }
  }

  private void isToBegin() {
    say(
        "/api/rooms",
        String.format(
            Locale.ROOT,
            "{\"id\":\"%s\",\"channel\":\"%s\",\"streamer\":\"%s\"}",
            id,
            id,
            streamer));
    steps.add(
        () -> {
          made = true;
          publishes(streamer);
        });
  }

  private void comes(String guest) {
    say(
        String.format(Locale.ROOT, "/api/rooms/%s/costreams", id),
        String.format(Locale.ROOT, "{\"user\":\"%s\"}", guest));
    steps.add(() -> guests.put(guest, Standing.ASKED));
    say(String.format(Locale.ROOT, "/api/rooms/%s/costreams/%s/approve", id, guest), "");
    steps.add(
        () -> {
          guests.put(guest, Standing.EXPECTED);
          publishes(guest);
          guests.put(guest, Standing.ON_AIR);
        });
  }

  private void goes(String guest) {
    if (chance.below(2) == 0) {
      say(String.format(Locale.ROOT, "/api/rooms/%s/costreams/%s/kick", id, guest), "");
    }
    steps.add(
        () -> {
          app.happens(channelEvent("channel.leave", guest));
          guests.remove(guest);
        });
  }

  private void publishes(String user) {
    app.happens(channelEvent("channel.join", user));
    app.happens(channelEvent("stream.publish", user));
  }

  private String channelEvent(String name, String user) {
    return String.format(
        Locale.ROOT, "{\"event\":\"%s\",\"channel\":\"%s\",\"user\":\"%s\"}", name, id, user);
  }

  private void say(String path, String body) {
    var word = new Word(path, body, String.format(Locale.ROOT, "word-%d-of-%s", words++, id));
    steps.add(
        () -> {
          Heard heard = app.say(word);
          if (heard.status() >= 300) {
            throw new AssertionError(
                String.format(
                    Locale.ROOT,
                    "Expected %s to be heeded, but %d %s",
                    word,
                    heard.status(),
                    heard.body().write()));
          }
          acknowledged++;
        });
  }

  /** What is wrong with the room as the server has it; empty if nothing is. */
  String wrongWith(JsonObject room) {
    var found = new TreeSet<String>();
    for (var place : room.items("costreams")) {
      var each = (JsonObject) place;
      found.add(each.text("user").orElse("?") + " " + each.text("standing").orElse("?"));
    }
    var wanted = new TreeSet<String>();
    guests.forEach((guest, standing) -> wanted.add(guest + " on-air"));
    String phase = room.text("phase").orElse("?");
    String mode = room.text("mode").orElse("?");
    if (!made) {
      return phase.equals("?") ? "" : "it was never made, but the server says " + phase;
    } else if (over) {
      return phase.equals("ended") ? "" : "it is over, but the server says " + phase;
    }
    String wantedMode = guests.isEmpty() ? "solo" : "co-streaming";
    boolean same = phase.equals("live") && mode.equals(wantedMode) && found.equals(wanted);
    return same
        ? ""
        : String.format(
            Locale.ROOT,
            "expected live %s %s, but the server says %s %s %s",
            wantedMode,
            wanted,
            phase,
            mode,
            found);
  }

  /** Who must be in the picture, in any order. */
  List<String> cast() {
    List<String> cast = new ArrayList<>(guests.keySet());
    cast.add(streamer);
    return cast;
  }
}
