package io.showrunner.why;

import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One link of a chain; each follows from those before it. */
public sealed interface Link {
  /** When it was, after the beginning. */
  Duration at();

  /** The rooms it concerns: one as a rule, none if it is about the cloud alone. */
  List<String> rooms();

  /** Somebody did something, or something befell the cloud. */
  record Happened(JsonObject event) implements Link {
    @Override
    public Duration at() {
      return Told.at(event);
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(event);
    }
  }

  /** We were told of it, and it was heeded or not. */
  record Heard(JsonObject callback) implements Link {
    @Override
    public Duration at() {
      return Told.at(callback);
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(callback);
    }
  }

  /**
   * A token moved, all in one turn.
   *
   * @param user whose story it is, empty for a story of the room
   * @param from the id of where it stood, empty if its story has just begun
   * @param since when it had come there
   * @param to the id of where it stands now, empty if that is not told
   * @param timer the id of the timer that took it on, or empty
   * @param over whether its story has ended
   */
  record Moved(
      Duration at,
      String room,
      String process,
      String user,
      String from,
      Duration since,
      String to,
      String timer,
      boolean over)
      implements Link {
    @Override
    public List<String> rooms() {
      return List.of(room);
    }

    String token() {
      return room + " " + process + " " + user;
    }
  }

  /**
   * The rules decided.
   *
   * @param before what they had decided before, if anything
   * @param carried the request whose picture the relay carried then, if it ran
   */
  record Decided(JsonObject decision, @Nullable JsonObject before, @Nullable JsonObject carried)
      implements Link {
    @Override
    public Duration at() {
      return Told.at(decision);
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(decision);
    }

    /** Whether mode, layout or panes are others than before. */
    public boolean isNew() {
      return before == null || !Told.picture(before).equals(Told.picture(decision));
    }
  }

  /** The rules said whether there is a place for a guest. */
  record Admitted(JsonObject admission) implements Link {
    @Override
    public Duration at() {
      return Told.at(admission);
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(admission);
    }
  }

  /** A command was written down, to be sent as soon as it may. */
  record Ordered(JsonObject command) implements Link {
    @Override
    public Duration at() {
      return Told.at(command);
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(command);
    }

    /** How long it is kept back at least, so that the picture stays calm. */
    public Duration waits() {
      return command.text("waits").map(Duration::parse).orElse(Duration.ZERO);
    }
  }

  /**
   * The cloud was asked, once or several times, for one and the same thing.
   *
   * @param tries the records of the calls, at least one
   * @param carried what the relay carried before: the request that was acknowledged last, or null
   *     if it did not run
   */
  record Asked(List<JsonObject> tries, @Nullable JsonObject carried) implements Link {
    /** Takes a copy. */
    public Asked {
      tries = List.copyOf(tries);
    }

    @Override
    public Duration at() {
      return Told.at(tries.get(0));
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(tries.get(0));
    }

    /** What was asked, as the vendor names it. */
    public String operation() {
      return tries.get(0).text("operation").orElse("?");
    }

    /** The number of the command. */
    public long generation() {
      return tries.get(0).whole("generation").orElse(0L);
    }
  }

  /** Something else came of it: a task runs, viewers see somebody, a room stands elsewhere. */
  record Followed(JsonObject record) implements Link {
    @Override
    public Duration at() {
      return Told.at(record);
    }

    @Override
    public List<String> rooms() {
      return Told.rooms(record);
    }
  }
}
