package io.showrunner.wording;

import io.showrunner.cloud.KitMessage;
import io.showrunner.cloud.OwnMessage;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What passes between us, the cloud and the viewers, in the show's words. */
public final class CloudWords {
  /** A shorter wait for the cloud is not worth a line. */
  private static final Duration NOTICED = Duration.ofSeconds(1);

  private CloudWords() {}

  /** What the cloud told us, and what became of that. */
  public static String callback(JsonObject record) {
    String source =
        switch (record.text("source").orElse("")) {
          case "cdn" -> " from the CDN";
          case "task" -> " from the relay";
          default -> "";
        };
    return String.format(
        Locale.ROOT,
        "%s%s%s, %s%s",
        record.text("name").orElse("?"),
        record.text("user").map(" of "::concat).orElse(""),
        source,
        record.text("verdict").orElse("?"),
        record.text("reason").map(": "::concat).orElse(""));
  }

  /** What we noticed without being told. */
  public static String noticed(JsonObject record) {
    return switch (record.text("name").orElse("")) {
      case "relay.gone" -> "asked the cloud: the relay is gone";
      case "relay.runs" -> "asked the cloud: the relay runs, or nobody can tell";
      case "stream.missed" -> "live for a while, and nobody can play it";
      case "mix.refused" -> "the cloud has no mix to spare";
      case "mix.offered" -> "a mix is free";
      case "recordings.seen" -> "the cloud tells what was recorded";
      case "recordings.unseen" -> "the cloud does not tell what was recorded";
      case "playlists.made" -> "the playlists are made";
      case "playlists.not-made" -> "the playlists are not made";
      default -> "notices " + record.text("name").orElse("?");
    };
  }

  /** That a change of the picture waits, if it does so long enough to be noticed. */
  public static Optional<String> command(JsonObject record) {
    Duration wait = record.text("waits").map(Duration::parse).orElse(Duration.ZERO);
    return wait.compareTo(NOTICED) < 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "the picture is held for %d.%d s",
                wait.toSeconds(),
                wait.toMillisPart() / 100));
  }

  /** What was asked of the cloud, and its answer. */
  public static String call(JsonObject record) {
    JsonObject request = record.object("request").orElse(JsonObject.EMPTY);
    return String.format(
        Locale.ROOT,
        "%s%s → %s%s",
        record.text("operation").orElse("?"),
        carried(request).map(" "::concat).orElse(""),
        AnswerWords.answer(record),
        ordinary(record));
  }

  /** Refusals that are ordinary answers are told as such, lest they look like failures. */
  private static String ordinary(JsonObject record) {
    String message = record.text("message").orElse("");
    if (record.text("operation").filter("StartLiveMPUTask"::equals).isPresent()) {
      return message.contains("task already exists") ? " (as hoped: it still runs)" : "";
    }
    return message.contains("task does not exist") ? " (it has ended already)" : "";
  }

  /** Whether what was asked of the cloud has to do with a replay, and not with the relay. */
  public static boolean isAboutReplay(JsonObject call) {
    return call.text("operation").filter(PlaylistMaker.OPERATIONS::contains).isPresent();
  }

  /** What was asked for a replay, in the vendor's parameters. */
  public static String askedForReplay(JsonObject request) {
    return request
        .text("SourceURI")
        .map(
            source ->
                String.format(
                    Locale.ROOT,
                    "playlists of %s in %d sizes",
                    source,
                    request.items("Targets").size()))
        .orElseGet(
            () ->
                String.format(
                    Locale.ROOT,
                    "what was recorded of %s, begun from %s to %s",
                    request.text("StreamName").orElse("?"),
                    request.text("StartTime").orElse("?"),
                    request.text("EndTime").orElse("?")));
  }

  /** Whether a broadcast can be seen again, if that is being seen to; the show is the subject. */
  public static Optional<String> replay(JsonObject record) {
    Optional<JsonObject> told = record.object("replay");
    return told.map(
        replay ->
            switch (replay.text("status").orElse("")) {
              case "preparing" -> "is being made to be seen again";
              case "ready" ->
                  "can be seen again"
                      + (replay.items("pieces").isEmpty()
                          ? ""
                          : String.format(
                              Locale.ROOT, ", in %d pieces", replay.items("pieces").size()));
              case "failed" -> "cannot be seen again: that has failed";
              case "none" -> "cannot be seen again: nothing was recorded";
              case "withdrawn" -> "can no longer be seen again";
              default -> replay.write();
            });
  }

  private static Optional<String> carried(JsonObject request) {
    Optional<String> single =
        request
            .object("SingleSubParams")
            .flatMap(one -> one.text("UserId"))
            .map("single-stream of "::concat)
            .or(() -> request.text("SourceURI").map("of "::concat));
    return single.or(
        () ->
            request
                .object("TranscodeParams")
                .map(mix -> texts(mix.items("UserInfos"), "UserId"))
                .map(users -> "mixed-stream of " + Text.and(users)));
  }

  /** What became of a relay task, and by whom; the cloud is the subject. */
  public static String task(JsonObject record) {
    String by = record.text("by").orElse("?");
    String mix = record.whole("mixMode").orElse(0L) == 0 ? "single-stream" : "mixed-stream";
    if (record.text("state").filter("running"::equals).isPresent()) {
      return "runs the relay, " + mix + (by.equals("us") ? "" : ", started by " + by);
    }
    return switch (by) {
      case "us" -> "has stopped the relay";
      case "idle" -> "stops the relay: there was nothing to carry";
      case "channel-closed" -> "stops the relay: the channel closed";
      case "push-failed" -> "stops the relay: the CDN could not be reached";
      case "bad-url" -> "stops the relay: the ingest URL is no good";
      default -> "stops the relay, told by " + by;
    };
  }

  /** Whom the video carries; viewers are the subject. */
  public static String sei(JsonObject record) {
    List<Json> streams = record.object("content").orElse(JsonObject.EMPTY).items("stream");
    return "see " + Text.and(streams.stream().map(CloudWords::seen).toList());
  }

  private static String seen(Json stream) {
    var one = (JsonObject) stream;
    return one.text("uid").orElse("?")
        + (one.whole("type").orElse(0L) == 1 ? "'s screen" : "")
        + (one.whole("status").orElse(1L) == 0 ? " (no picture)" : "")
        + (one.whole("muted").orElse(0L) == 1 ? " (muted)" : "");
  }

  /** What went out to apps. */
  public static String message(JsonObject record) {
    long type = record.whole("type").orElse(0L);
    JsonObject body = record.object("body").orElse(JsonObject.EMPTY);
    return String.format(
        Locale.ROOT,
        "%s to %s: %s%s",
        type,
        record.text("to").map(to -> to.equals("group") ? "all" : to).orElse("?"),
        KitMessage.of(type)
            .map(KitMessage::words)
            .or(() -> OwnMessage.of(type).map(OwnMessage::words))
            .orElse("a message of no kind the kit has"),
        body.fields().isEmpty() ? "" : " " + body.write());
  }

  /** Where a room stands; the show is the subject. */
  public static String room(JsonObject record) {
    return switch (record.text("phase").orElse("")) {
      case "created" -> "is made; nobody is on air yet";
      case "live" -> "is live, " + record.text("mode").orElse("?");
      case "reconnecting" -> "waits for the streamer to come back";
      case "ended" -> "has ended: " + record.text("reason").orElse("?");
      default -> record.write();
    };
  }

  private static List<String> texts(List<Json> objects, String field) {
    return objects.stream()
        .map(each -> ((JsonObject) each).text(field).orElse("?"))
        .distinct()
        .toList();
  }
}
