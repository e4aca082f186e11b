package io.showrunner.simulator.timeline;

import io.showrunner.json.JsonObject;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.Trace;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known before the first line of a timeline: how wide its columns must be, and what stands
 * above them.
 *
 * @param title of the whole
 * @param about a sentence below it, or empty
 * @param rooms in the order of their making
 * @param people everybody's name
 */
public record Opening(String title, String about, List<Room> rooms, Set<String> people) {
  /** Takes copies that keep the order. */
  public Opening {
    rooms = List.copyOf(rooms);
    people = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(people));
  }

  /**
   * A room's long ids, said once above the timeline.
   *
   * @param task the relay task, or empty if it is not known beforehand
   */
  public record Room(String room, String channel, String streamer, String task) {}

  /** The opening of a trace that is about to run. */
  public static Opening of(Trace trace) {
    List<Room> rooms = new ArrayList<>();
    Set<String> people = new LinkedHashSet<>();
    for (AppEvent.RoomCreate made : trace.rooms()) {
      var stream = StreamName.of(trace.header().app(), made.channel(), made.streamer());
      rooms.add(
          new Room(
              made.room().value(),
              made.channel().value(),
              made.streamer().value(),
              TaskId.of(stream).value()));
      people.add(made.streamer().value());
    }
    trace.steps().forEach(step -> personIn(step.event()).ifPresent(people::add));
    String about = Optional.ofNullable(trace.header().about()).orElse("");
    return new Opening(trace.header().name(), about, rooms, people);
  }

  /** The opening of records that are all there already. */
  public static Opening of(String title, List<JsonObject> records) {
    Map<String, Room> rooms = new LinkedHashMap<>();
    Set<String> people = new LinkedHashSet<>();
    for (JsonObject record : records) {
      record.text("user").ifPresent(people::add);
      String name = record.text("room").orElse("");
      if (record.text("name").filter("room.create"::equals).isPresent()) {
        String streamer = record.text("streamer").orElse("");
        people.add(streamer);
        rooms.put(name, new Room(name, record.text("channel").orElse(""), streamer, ""));
      } else if (record.text("kind").filter("call"::equals).isPresent()) {
        String task = record.text("task").orElse("");
        rooms.computeIfPresent(
            name, (n, room) -> new Room(n, room.channel(), room.streamer(), task));
      } else if (!name.isEmpty()) {
        rooms.putIfAbsent(name, new Room(name, "", "", ""));
      }
    }
    return new Opening(title, "", List.copyOf(rooms.values()), people);
  }

  private static Optional<String> personIn(TraceEvent event) {
    if (event instanceof ChannelEvent.Personal done) {
      return Optional.of(done.user().value());
    }
    return event instanceof AppEvent.CoStream asked
        ? Optional.of(asked.user().value())
        : Optional.empty();
  }
}
