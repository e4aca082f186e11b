package io.showrunner.trace;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads events that happen now: those of a trace, without {@code at}. */
public final class EventReader {
  /** Where faults are: the number behind it counts the events of the list, from 1. */
  private static final String PLACE = "event";

  private EventReader() {}

  /**
   * Reads one event, or a list of them.
   *
   * @throws BadInput if anything is wrong with any of them; with every fault
   */
  public static List<TraceEvent> read(String text) {
    List<Fault> faults = new ArrayList<>();
    List<TraceEvent> events = new ArrayList<>();
    int number = 1;
    for (Json item : items(text)) {
      var line = new LineFaults(PLACE, number++, item.write(), faults);
      if (item instanceof JsonObject object) {
        add(new LineReader(object, line).happening(), events);
      } else {
        line.add("a JSON object for each event", "it is " + item.write(), "");
      }
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return events;
  }

  private static void add(@Nullable TraceEvent event, List<TraceEvent> to) {
    if (event != null) {
      to.add(event);
    }
  }

  private static List<Json> items(String text) {
    Json read;
    try {
      read = Json.parse(text);
    } catch (JsonFault fault) {
      throw new BadInput(
          List.of(
              new Fault(
                  "body", 1, fault.column(), fault.expected(), "found " + fault.found(), "")));
    }
    if (read instanceof Json.Array array) {
      return array.items();
    }
    return List.of(read);
  }
}
