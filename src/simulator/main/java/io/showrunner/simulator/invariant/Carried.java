package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Relay;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a request or a live task says a relay carries, by the vendor's own names. */
record Carried(JsonObject told) {
  private static final List<String> SECTIONS =
      List.of("MixMode", "SingleSubParams", "TranscodeParams");

  static Carried of(RelayRequest request) {
    return new Carried(RelayWire.parameters(request));
  }

  /** What a relay would carry in the task of this room. */
  static Carried of(Relay relay, Scene scene) {
    var identity = scene.books().orElseThrow().identity();
    return of(new RelayRequest.Update(identity.app(), identity.task(), identity.channel(), relay));
  }

  static Carried of(TaskView task) {
    return new Carried(task.parameters());
  }

  /** Requests among the news that say what a task shall carry. */
  static List<Carried> asked(Scene scene) {
    return scene.news(Happening.Sent.class).stream()
        .map(Happening.Sent::request)
        .filter(request -> !(request instanceof RelayRequest.Stop))
        .map(Carried::of)
        .toList();
  }

  boolean isMixed() {
    return told.text("MixMode").filter("1"::equals).isPresent();
  }

  String mode() {
    return isMixed() ? "mixed-stream" : "single-stream";
  }

  Optional<JsonObject> single() {
    return told.object("SingleSubParams");
  }

  Optional<JsonObject> transcode() {
    return told.object("TranscodeParams");
  }

  JsonObject encode() {
    return transcode().flatMap(t -> t.object("EncodeParams")).orElse(JsonObject.EMPTY);
  }

  List<JsonObject> panes() {
    return transcode()
        .flatMap(t -> t.object("Layout"))
        .map(layout -> objects(layout, "UserPanes"))
        .orElse(List.of());
  }

  /** What is taken in, each element as {@code SingleSubParams} or one of {@code UserInfos}. */
  List<JsonObject> inputs() {
    return isMixed()
        ? transcode().map(t -> objects(t, "UserInfos")).orElse(List.of())
        : single().map(List::of).orElse(List.of());
  }

  /** Everybody named, each once, in the order of naming. */
  List<Who> named() {
    return inputs().stream().map(this::who).distinct().toList();
  }

  /** Everybody whose picture is taken in. */
  List<Who> seen() {
    return inputs().stream()
        .filter(input -> !input.text("StreamType").orElse("0").equals("1"))
        .map(this::who)
        .toList();
  }

  /** Whose panes there are, one entry for each. */
  List<Who> paned() {
    return panes().stream()
        .map(pane -> pane.object("UserInfo").orElse(JsonObject.EMPTY))
        .map(this::who)
        .toList();
  }

  /** Everything that says what is carried, as text that is equal if it is. */
  String text() {
    JsonObject kept = JsonObject.EMPTY;
    for (String section : SECTIONS) {
      Optional<Json> value = told.get(section);
      kept = value.isPresent() ? kept.with(section, value.get()) : kept;
    }
    return kept.write();
  }

  /** The same for a person to read, in one line. */
  String brief() {
    if (!isMixed()) {
      return "single-stream of " + named();
    }
    var encode = encode();
    return String.format(
        Locale.ROOT,
        "mixed-stream of %s in panes %s, %s x %s pixels at %s kbit/s",
        inputs().stream().map(Carried::briefly).toList(),
        panes().stream().map(Carried::briefly).toList(),
        encode.text("VideoWidth").orElse("no"),
        encode.text("VideoHeight").orElse("no"),
        encode.text("VideoBitrate").orElse("no"));
  }

  /** Every value in the order it stands in, without the names. */
  private static String briefly(JsonObject told) {
    return told.fields().values().stream()
        .map(
            value ->
                value instanceof JsonObject inner
                    ? briefly(inner)
                    : value instanceof Json.Text text ? text.value() : value.write())
        .collect(Collectors.joining(" "));
  }

  /** Without a channel of their own they are in the task's. */
  private Who who(JsonObject input) {
    var own = new ChannelId(told.text("ChannelId").orElse("unknown"));
    return Who.of(
        new ParticipantId(input.text("UserId").orElse("nobody")),
        input.text("ChannelId").map(ChannelId::new).orElse(own),
        own);
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (Json item : in.items(name)) {
      if (item instanceof JsonObject object) {
        objects.add(object);
      }
    }
    return objects;
  }
}
