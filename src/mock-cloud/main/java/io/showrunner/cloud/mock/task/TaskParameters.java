package io.showrunner.cloud.mock.task;

import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task's parameters, each of which was held against the description, as what they mean. */
public final class TaskParameters {
  private final JsonObject values;

  /** Kept, because every happening in a channel asks for them. */
  private @Nullable List<Input> inputs;

  /** Takes what was held against the description. */
  public TaskParameters(JsonObject values) {
    this.values = values;
  }

  /** By the vendor's names, every scalar as text, without defaults. */
  public JsonObject values() {
    return values;
  }

  /** Whose it is. */
  public AppId app() {
    return new AppId(text("AppId").orElseThrow());
  }

  /** Its name, unique among the live ones of its application. */
  public TaskId task() {
    return new TaskId(text("TaskId").orElseThrow());
  }

  /** The channel it belongs to, and the one meant where a user's is not given. */
  public ChannelId channel() {
    return new ChannelId(text("ChannelId").orElseThrow());
  }

  /**
   * 0 or 1; 1 where it is not given, as the text of the StartLiveMPUTask page (2024-12-05) says.
   */
  public int mixMode() {
    return Integer.parseInt(text("MixMode").orElse("1"));
  }

  /** MaxIdleTime, if given (machine-readable metadata, 2026-04-21). */
  public Optional<Duration> maxIdle() {
    return text("MaxIdleTime").map(Long::parseLong).map(Duration::ofSeconds);
  }

  /** Whether there is sound alone; false where it is not given. */
  public boolean audioOnly() {
    return section("TranscodeParams.EncodeParams")
        .flatMap(p -> p.text("AudioOnly"))
        .filter("true"::equals)
        .isPresent();
  }

  /** Every target, in order. */
  public List<String> urls() {
    List<String> urls = new ArrayList<>();
    text("StreamURL").ifPresent(urls::add);
    objects(values, "MultiStreamURL").forEach(o -> o.text("URL").ifPresent(urls::add));
    return urls;
  }

  /** The layout's panes in order; none for a single stream or sound alone. */
  public List<JsonObject> panes() {
    return section("TranscodeParams.Layout").map(o -> objects(o, "UserPanes")).orElse(List.of());
  }

  /** The user a pane names, if it names one. */
  public Optional<Member> paneUser(JsonObject pane) {
    return pane.object("UserInfo").filter(o -> o.text("UserId").isPresent()).map(this::member);
  }

  /**
   * Users named: the one of MixMode 0 and those whose sound is mixed in, or those of UserInfos;
   * empty means all of the channel.
   */
  public List<Input> inputs() {
    if (inputs == null) {
      inputs = readInputs();
    }
    return inputs;
  }

  private List<Input> readInputs() {
    Optional<JsonObject> single = section("SingleSubParams");
    if (mixMode() == 0) {
      return single.map(this::singleInputs).orElse(List.of());
    }
    return section("TranscodeParams").map(o -> objects(o, "UserInfos")).orElse(List.of()).stream()
        .map(this::input)
        .toList();
  }

  private List<Input> singleInputs(JsonObject single) {
    List<Input> all = new ArrayList<>(List.of(input(single)));
    for (Json id : single.items("MixAudioUserIds")) {
      var user = new ParticipantId(((Json.Text) id).value());
      all.add(new Input(new Member(channel(), user), Media.AUDIO, Source.CAMERA));
    }
    return List.copyOf(all);
  }

  /** A section by path, if it is there and not empty. */
  public Optional<JsonObject> section(String path) {
    Optional<JsonObject> at = Optional.of(values);
    for (String name : path.split("\\.", -1)) {
      at = at.flatMap(o -> o.object(name));
    }
    return at.filter(o -> !o.fields().isEmpty());
  }

  /** A scalar at the top, if given. */
  public Optional<String> text(String name) {
    return values.text(name);
  }

  private Input input(JsonObject told) {
    return new Input(member(told), media(told), source(told));
  }

  private static Media media(JsonObject told) {
    return switch (told.text("StreamType").orElse("0")) {
      case "1" -> Media.AUDIO;
      case "2" -> Media.VIDEO;
      default -> Media.ORIGINAL;
    };
  }

  /** SourceType; the camera where it is not given (StartLiveMPUTask page, 2024-12-05). */
  static Source source(JsonObject told) {
    return told.text("SourceType").filter("shareScreen"::equals).isPresent()
        ? Source.SCREEN
        : Source.CAMERA;
  }

  private Member member(JsonObject told) {
    ChannelId channel = told.text("ChannelId").map(ChannelId::new).orElseGet(this::channel);
    return new Member(channel, new ParticipantId(told.text("UserId").orElseThrow()));
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
