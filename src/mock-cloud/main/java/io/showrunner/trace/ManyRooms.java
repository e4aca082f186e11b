package io.showrunner.trace;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a trace of many rooms, for measuring: every second a room begins, with a streamer, two
 * guests and ten membership events (join, publish, unpublish, leave), over after 34 seconds. So
 * about 34 rooms are on air at any moment, some 20 of them mixed: within the cloud's quota of 40.
 */
public final class ManyRooms {
  private static final int MOST_ROOMS = 100_000;

  private ManyRooms() {}

  /** Prints the trace of {@code args[0]} rooms: {@code java -cp JAR …ManyRooms 1000 > FILE}. */
  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), System.out);
    System.out.flush();
  }

  /** The trace of {@code rooms} rooms, as its reader gives it. */
  public static Trace trace(int rooms) {
    var text = new StringBuilder();
    try {
      write(rooms, text);
    } catch (IOException e) {
      throw new IllegalStateException("A StringBuilder takes everything.", e);
    }
    return TraceReader.read("many-rooms", text.toString());
  }

  /**
   * Writes the trace; the same number gives the same text.
   *
   * @param rooms 1 to 100,000
   */
  public static void write(int rooms, Appendable out) throws IOException {
    if (rooms < 1 || rooms > MOST_ROOMS) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Expected 1 to %d rooms, but found %d.", MOST_ROOMS, rooms));
    }
    out.append("{\"trace\":\"many-rooms-" + rooms + "\",\"app\":\"app-1\",\"seed\":1}\n");
    List<Line> lines =
        IntStream.rangeClosed(1, rooms)
            .boxed()
            .flatMap(ManyRooms::room)
            .sorted(Comparator.comparingLong(Line::millis))
            .toList();
    for (Line line : lines) {
      out.append(line.text()).append('\n');
    }
  }

  /** One room; the odd milliseconds keep rooms from moving in step. */
  private static Stream<Line> room(int number) {
    long start = (number - 1) * 1000L + number * 37L % 1000;
    String room = String.format(Locale.ROOT, "room-%05d", number);
    String channel = String.format(Locale.ROOT, "channel-%05d", number);
    var at = new Room(start, room, channel);
    return Stream.of(
        at.app(
            0,
            "room.create",
            String.format(Locale.ROOT, ",\"channel\":\"%s\",\"streamer\":\"ana\"", channel)),
        at.channel(1000, "channel.join", "ana"),
        at.channel(1500, "stream.publish", "ana"),
        at.app(5000, "costream.apply", user("bo")),
        at.app(7000, "costream.approve", user("bo")),
        at.channel(8000, "channel.join", "bo"),
        at.channel(9000, "stream.publish", "bo"),
        at.app(12_000, "costream.apply", user("cy")),
        at.app(14_000, "costream.approve", user("cy")),
        at.channel(15_000, "channel.join", "cy"),
        at.channel(16_000, "stream.publish", "cy"),
        at.channel(22_000, "stream.unpublish", "bo"),
        at.channel(22_200, "channel.leave", "bo"),
        at.channel(28_000, "channel.leave", "cy"),
        at.app(33_000, "room.end", ""),
        at.channel(34_000, "channel.leave", "ana"));
  }

  private static String user(String name) {
    return String.format(Locale.ROOT, ",\"user\":\"%s\"", name);
  }

  private record Room(long start, String room, String channel) {
    Line app(long after, String event, String more) {
      return line(after, event, String.format(Locale.ROOT, ",\"room\":\"%s\"%s", room, more));
    }

    Line channel(long after, String event, String who) {
      return line(
          after, event, String.format(Locale.ROOT, ",\"channel\":\"%s\"%s", channel, user(who)));
    }

    private Line line(long after, String event, String fields) {
      var at = Duration.ofMillis(start + after);
      return new Line(
          at.toMillis(),
          String.format(Locale.ROOT, "{\"at\":\"%s\",\"event\":\"%s\"%s}", at, event, fields));
    }
  }

  private record Line(long millis, String text) {}
}
