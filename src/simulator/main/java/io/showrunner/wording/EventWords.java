package io.showrunner.wording;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An event of a trace in the show's words; the sentence's subject stands in the column before. */
public final class EventWords {
  private EventWords() {}

  /** What somebody did; who it was stands before. */
  public static String of(JsonObject event) {
    String user = event.text("user").orElse("?");
    return switch (event.text("name").orElse("")) {
      case "room.create" -> created(event);
      case "room.end" -> "ends the broadcast";
      case "costream.apply" -> "asks to co-stream";
      case "costream.cancel" -> "no longer asks to co-stream";
      case "costream.approve" -> "says yes to " + user;
      case "costream.reject" -> "says no to " + user;
      case "costream.kick" -> "takes " + user + " off the air";
      case "battle.invite" ->
          String.format(Locale.ROOT, "invites room %s to a battle", opponent(event));
      case "battle.accept" -> "says yes to the battle";
      case "battle.decline" -> "says no to the battle";
      case "battle.cancel" ->
          String.format(Locale.ROOT, "no longer invites room %s", opponent(event));
      case "battle.end" -> "ends the battle";
      case "channel.join" ->
          is(event, "role", "viewer") ? "joins the channel to watch" : "joins the channel";
      case "channel.leave" -> left(event);
      case "stream.publish" -> "publishes " + tracks(event);
      case "stream.unpublish" -> "stops publishing " + tracks(event);
      case "stream.mute" ->
          is(event, "track", "camera") ? "turns the camera off" : "mutes " + track(event);
      case "stream.unmute" ->
          is(event, "track", "camera") ? "turns the camera on" : "unmutes " + track(event);
      default -> WeatherWords.of(event).orElseGet(() -> plain(event));
    };
  }

  /**
   * Whose doing it is.
   *
   * @param streamer who owns the room; empty if that is not known
   */
  public static String who(JsonObject event, String streamer) {
    String name = event.text("name").orElse("");
    boolean streamerDoes =
        name.startsWith("room.")
            || name.startsWith("battle.")
            || List.of("costream.approve", "costream.reject", "costream.kick").contains(name);
    if (List.of("battle.accept", "battle.decline").contains(name)) {
      return event.text("opponent").orElse("?");
    } else if (streamerDoes) {
      return streamer.isEmpty() ? "streamer" : streamer;
    }
    return event.text("user").orElseGet(() -> WeatherWords.subject(name));
  }

  private static String opponent(JsonObject event) {
    return event.text("opponent").orElse("?");
  }

  private static String created(JsonObject event) {
    return String.format(
        Locale.ROOT,
        "creates room %s on channel %s, %s%s",
        event.text("room").orElse("?"),
        event.text("channel").orElse("?"),
        event.text("orientation").orElse("?"),
        event.text("title").map(it -> String.format(Locale.ROOT, ", “%s”", it)).orElse(""));
  }

  private static String left(JsonObject event) {
    return switch (event.text("reason").orElse("")) {
      case "lost" -> "loses the connection";
      case "kicked" -> "is removed from the channel";
      default -> "leaves the channel";
    };
  }

  private static String tracks(JsonObject event) {
    return Text.and(event.items("tracks").stream().map(EventWords::shown).toList());
  }

  private static String track(JsonObject event) {
    return event.text("track").orElse("?");
  }

  private static boolean is(JsonObject event, String field, String word) {
    return event.text(field).filter(word::equals).isPresent();
  }

  private static String shown(Json value) {
    return value instanceof Json.Text text ? text.value() : value.write();
  }

  /** An event this page has no sentence for, as its author wrote it. */
  private static String plain(JsonObject event) {
    List<String> lead = List.of("at", "kind", "room", "name");
    return event.text("name").orElse("?")
        + event.fields().entrySet().stream()
            .filter(field -> !lead.contains(field.getKey()))
            .map(field -> " " + field.getKey() + "=" + shown(field.getValue()))
            .collect(Collectors.joining());
  }
}
