package io.showrunner.web;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Answer;
import io.showrunner.director.recording.Scribe;
import io.showrunner.json.JsonObject;
import io.showrunner.record.EventNames;
import io.showrunner.record.Records;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what happened to each room, as long as this process lives and no longer than there is room:
 * the last {@value #RECORDS} records of the {@value #ROOMS} rooms that something happened to last.
 */
final class Diary extends Scribe {
  static final int RECORDS = 500;
  static final int ROOMS = 500;
  private static final String APP = "app";

  private final ShowClock clock;
  private final Map<RoomId, Pages> rooms = new LinkedHashMap<>(64, 0.75f, true);

  Diary(ShowClock clock) {
    this.clock = clock;
  }

  /** What is kept of one room, the oldest first. */
  private static final class Pages {
    private final Deque<JsonObject> records = new ArrayDeque<>();
    private boolean whole;
  }

  /**
   * What is known of a room.
   *
   * @param whole whether that is all since the room was made
   */
  record Story(List<JsonObject> records, boolean whole) {}

  synchronized Story of(RoomId room) {
    Pages pages = rooms.get(room);
    return pages == null
        ? new Story(List.of(), false)
        : new Story(List.copyOf(pages.records), pages.whole);
  }

  @Override
  public void heard(RoomId room, String source, RoomEvent event, Heard heard, String reason) {
    boolean accepted = source.equals(APP) && heard == Heard.ACCEPTED;
    if (accepted && event instanceof RoomEvent.RoomCreated) {
      begin(room);
    }
    if (accepted) {
      tell(room, now().event(room, EventNames.of(event), Named.fields(event)));
    }
    super.heard(room, source, event, heard, reason);
  }

  /** What reached people's apps is told here by whoever sent it: no stand-in is there to see it. */
  @Override
  public void called(
      RoomId room,
      String operation,
      TaskId task,
      long generation,
      JsonObject request,
      Answer answer) {
    super.called(room, operation, task, generation, request, answer);
    if (answer instanceof Answer.Done) {
      SentNotice.of(request)
          .ifPresent(
              sent ->
                  tell(room, now().message(room, sent.type(), sent.to(), sent.body(), generation)));
    }
  }

  @Override
  public void gaveUp(RoomId room, String what) {
    tell(room, now().violation(room, "everything-asked-can-be-done", what));
  }

  @Override
  protected Records now() {
    return Records.at(clock.now());
  }

  @Override
  protected synchronized void tell(@Nullable RoomId room, JsonObject record) {
    if (room == null) {
      return; // Nobody could ask for it: it belongs to no room.
    }
    Pages pages = rooms.computeIfAbsent(room, unused -> new Pages());
    pages.records.add(record);
    if (pages.records.size() > RECORDS) {
      pages.records.remove();
      pages.whole = false;
    }
    if (rooms.size() > ROOMS) {
      var oldest = rooms.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private synchronized void begin(RoomId room) {
    var pages = new Pages();
    pages.whole = true;
    rooms.put(room, pages);
  }
}
