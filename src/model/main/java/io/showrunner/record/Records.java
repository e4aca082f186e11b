package io.showrunner.record;

import io.showrunner.broadcast.EndReason;
import io.showrunner.broadcast.Grace;
import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.broadcast.Verdict.Unused;
import io.showrunner.cloud.Callback;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.LayoutName;
import io.showrunner.layout.Pane;
import io.showrunner.vocabulary.Doors;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the records of one moment. Every record begins with {@code at}, then {@code kind}, then
 * {@code room} wherever it applies; the other keys follow in an order that never changes, for
 * readers compare bytes. What is absent has no key.
 *
 * @param at which moment: how long after the start of a simulation, written as {@link
 *     Duration#toString} does, {@code PT0S}, {@code PT1M30.5S}; or the time of day
 */
public record Records(String at) {
  /** Whom a message went to that everybody in the room's message group hears. */
  public static final String GROUP = "group";

  /** Records of the moment {@code at} after the start. */
  public static Records at(Duration at) {
    return new Records(at.toString());
  }

  /** Records of this moment. */
  public static Records at(Instant moment) {
    return new Records(moment.toString());
  }

  /**
   * Something happened.
   *
   * @param room the room concerned, or null if it concerns none
   * @param name what, as traces call it
   * @param fields as a trace has them
   */
  public JsonObject event(@Nullable RoomId room, String name, JsonObject fields) {
    JsonObject record = begin("event", room).with("name", name);
    for (var field : fields.fields().entrySet()) {
      if (!field.getKey().equals("room")) {
        record = record.with(field.getKey(), field.getValue());
      }
    }
    return record;
  }

  /**
   * The cloud called us.
   *
   * @param name what it told, in its own word, such as {@code Join} or {@code publish_done}
   * @param user whom it is about, or null if it is about nobody
   * @param reason why it was not accepted, or null
   */
  public JsonObject callback(
      @Nullable RoomId room,
      Callback.Source source,
      String name,
      @Nullable ParticipantId user,
      CallbackVerdict verdict,
      @Nullable String reason) {
    JsonObject record = begin("callback", room).with("source", source.word()).with("name", name);
    record = user == null ? record : record.with("user", user.value());
    record = record.with("verdict", verdict.word());
    return reason == null ? record : record.with("reason", reason);
  }

  /**
   * An app's word was not heeded: the same record as for a callback, its source {@code app}.
   *
   * @param name the event's name in traces
   * @param reason why it was not, or empty if the verdict says it all
   */
  public JsonObject unheeded(
      RoomId room,
      String name,
      @Nullable ParticipantId user,
      CallbackVerdict verdict,
      String reason) {
    JsonObject record = begin("callback", room).with("source", "app").with("name", name);
    record = user == null ? record : record.with("user", user.value());
    record = record.with("verdict", verdict.word());
    return reason.isEmpty() ? record : record.with("reason", reason);
  }

  /**
   * A token moved in a process.
   *
   * @param process the id of the process
   * @param activity the id of the activity, event or timer
   * @param user whose process it is if a room has several, or null
   */
  public JsonObject process(
      RoomId room, String process, String activity, TokenMove did, @Nullable ParticipantId user) {
    JsonObject record =
        begin("process", room)
            .with("process", process)
            .with("activity", activity)
            .with("did", did.word());
    return user == null ? record : record.with("user", user.value());
  }

  /** The rules decided. */
  public JsonObject decision(
      RoomId room, Mode mode, LayoutName layout, List<Pane> panes, List<Because> because) {
    return decision(room, mode, layout, panes, because, List.of());
  }

  /**
   * The rules decided.
   *
   * @param unused rows that had no say though they fit or won; without any there is no such key
   */
  public JsonObject decision(
      RoomId room,
      Mode mode,
      LayoutName layout,
      List<Pane> panes,
      List<Because> because,
      List<Unused> unused) {
    JsonObject record =
        begin("decision", room)
            .with("mode", mode.word())
            .with("layout", layout.value())
            .with("panes", panes.stream().map(Decided::pane).toList())
            .with("because", because.stream().map(Decided::because).toList());
    return unused.isEmpty()
        ? record
        : record.with("unused", unused.stream().map(Decided::unused).toList());
  }

  /**
   * The streamer is away, and the room waits.
   *
   * @param waits for how long
   */
  public JsonObject grace(RoomId room, Duration waits, Grace grace) {
    return begin("grace", room)
        .with("waits", waits.toString())
        .with("by", grace.said().isPresent() ? "rules" : "process")
        .with("because", grace.because().stream().map(Decided::because).toList());
  }

  /**
   * We noticed something ourselves.
   *
   * @param by {@code sweep}, which asked the cloud, or {@code quota}, which is learned of answers
   * @param name what, such as {@code relay.gone} or {@code mix.offered}
   */
  public JsonObject noticed(RoomId room, String by, String name) {
    return begin("noticed", room).with("by", by).with("name", name);
  }

  /** The relay ended by other hands than ours, and the rules said what to do about it. */
  public JsonObject remedy(RoomId room, RelayEnd how, Remedy remedy) {
    return begin("remedy", room)
        .with("lost", how.word())
        .with("then", remedy.deed().word())
        .with("because", remedy.because().stream().map(Decided::because).toList());
  }

  /**
   * The rules said whether there is a place for a guest.
   *
   * @param atMost how many guests there may be, 0 to 8
   */
  public JsonObject admission(
      RoomId room, ParticipantId user, Doors doors, int atMost, List<Because> because) {
    return begin("admission", room)
        .with("user", user.value())
        .with("doors", doors.word())
        .with("guestsAtMost", atMost)
        .with("because", because.stream().map(Decided::because).toList());
  }

  /**
   * Something was written down to be said to the cloud.
   *
   * @param waits how long it is kept back at least, so that the picture stays calm
   */
  public JsonObject command(RoomId room, String operation, long generation, Duration waits) {
    return command(room, operation, generation, waits, List.of());
  }

  /**
   * Something was written down to be said to the cloud.
   *
   * @param waits how long it is kept back at least, so that the picture stays calm
   * @param because the rows that say how calm; without any there is no such key
   */
  public JsonObject command(
      RoomId room, String operation, long generation, Duration waits, List<Because> because) {
    JsonObject record =
        begin("command", room)
            .with("operation", operation)
            .with("generation", generation)
            .with("waits", waits.toString());
    return because.isEmpty()
        ? record
        : record.with("because", because.stream().map(Decided::because).toList());
  }

  /**
   * The cloud was asked for something.
   *
   * @param generation the number of the command, which never goes back
   * @param request the vendor's parameter names, values as on the wire
   * @param status the HTTP status, or 0 if no answer came
   * @param code the vendor's error code, empty if it was done
   * @param message the vendor's words, empty if it was done
   */
  public JsonObject call(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      int status,
      String code,
      String message) {
    return begin("call", room)
        .with("operation", operation)
        .with("task", task.value())
        .with("generation", generation)
        .with("request", request)
        .with("status", status)
        .with("code", code)
        .with("message", message);
  }

  /**
   * Somebody asked the cloud for something, and we do not know for which room.
   *
   * @param request the vendor's parameter names, values as they came
   * @param status the HTTP status, or 0 if none was given
   */
  public JsonObject call(
      String operation, JsonObject request, int status, String code, String message) {
    return begin("call", null)
        .with("operation", operation)
        .with("request", request)
        .with("status", status)
        .with("code", code)
        .with("message", message);
  }

  /**
   * A relay task began, changed or ended.
   *
   * @param room whose, or null if that is not known
   * @param mixMode 0 single-stream, 1 mixed-stream
   */
  public JsonObject task(
      @Nullable RoomId room, TaskId task, TaskState state, int mixMode, TaskMover by) {
    return begin("task", room)
        .with("task", task.value())
        .with("state", state.word())
        .with("mixMode", mixMode)
        .with("by", by.word());
  }

  /**
   * Players received another layout inside the video.
   *
   * @param room whose, or null if that is not known
   */
  public JsonObject sei(@Nullable RoomId room, JsonObject content) {
    return begin("sei", room).with("content", content);
  }

  /**
   * A message went out to people's apps.
   *
   * @param room whose, or null if that is not known
   * @param type the kit's number
   * @param to a user, or {@link #GROUP}
   * @param number of it among all that we said of the room, or null if it was not us
   */
  public JsonObject message(
      @Nullable RoomId room, long type, String to, JsonObject body, @Nullable Long number) {
    JsonObject record = begin("message", room).with("type", type).with("to", to).with("body", body);
    return number == null ? record : record.with("number", number);
  }

  /** A room came into another phase or mode, and is not on its way to be seen again. */
  public JsonObject room(
      RoomId room,
      Phase phase,
      @Nullable Mode mode,
      @Nullable EndReason reason,
      @Nullable PlaybackUrls playback) {
    return room(room, phase, mode, reason, playback, false, null);
  }

  /**
   * A room came into another phase or mode, or its replay did.
   *
   * @param mode null before the room is first live
   * @param reason why it is over, or null
   * @param playback where viewers pull it, or null
   * @param unplayable whether it is live and nobody has been able to play it for a while
   * @param replay how it can be seen again, or null if nobody sees to that
   */
  public JsonObject room(
      RoomId room,
      Phase phase,
      @Nullable Mode mode,
      @Nullable EndReason reason,
      @Nullable PlaybackUrls playback,
      boolean unplayable,
      @Nullable Replay replay) {
    JsonObject record = begin("room", room).with("phase", phase.word());
    record = mode == null ? record : record.with("mode", mode.word());
    record = reason == null ? record : record.with("reason", reason.word());
    if (playback != null) {
      record =
          record.with(
              "playback",
              JsonObject.EMPTY
                  .with("flv", playback.flv())
                  .with("hls", playback.hls())
                  .with("rtmp", playback.rtmp()));
    }
    record = unplayable ? record.with("unplayable", Json.of(true)) : record;
    return replay == null ? record : record.with("replay", Replayed.of(replay));
  }

  /**
   * Our own engine died, or came back.
   *
   * @param point how far it had come, or null if it was doing nothing or lives
   */
  public JsonObject engine(EngineState state, @Nullable Milestone point) {
    JsonObject record = begin("engine", null).with("state", state.word());
    return point == null ? record : record.with("point", point.word());
  }

  /**
   * Something that must always hold does not.
   *
   * @param room the room concerned, or null if it concerns none
   */
  public JsonObject violation(@Nullable RoomId room, String invariant, String detail) {
    return begin("violation", room).with("invariant", invariant).with("detail", detail);
  }

  JsonObject begin(String kind, @Nullable RoomId room) {
    JsonObject record = JsonObject.EMPTY.with("at", at).with("kind", kind);
    return room == null ? record : record.with("room", room.value());
  }
}
