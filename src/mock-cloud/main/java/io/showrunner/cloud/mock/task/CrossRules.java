package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules that span several parameters, numbered as in docs/cloud-coverage.md (StartLiveMPUTask
 * page, 2024-12-05). R7 to R10 say how things are read and refuse nothing; R11 to R13 need to know
 * the world and are for who admits tasks.
 */
public final class CrossRules {
  private static final String TRANSCODE = "TranscodeParams";
  private static final String ENCODE = "TranscodeParams.EncodeParams";
  private static final List<String> AUDIO =
      List.of("AudioBitrate", "AudioChannels", "AudioSampleRate");
  private static final List<String> VIDEO =
      List.of("VideoBitrate", "VideoFramerate", "VideoGop", "VideoHeight", "VideoWidth");

  /** All of them, in the order in which they are asked. */
  static final List<Rule> ALL =
      List.of(
          new Rule("R1", CrossRules::oneTarget),
          new Rule("R2", CrossRules::singleStandsAlone),
          new Rule("R3", CrossRules::mixedStandsAlone),
          new Rule("R4", CrossRules::soundHasNoPicture),
          new Rule("R5", CrossRules::pictureIsWhole),
          new Rule("R6", CrossRules::panesShowInputs),
          new Rule("EnhancedParam", CrossRules::enhancementIsKnown));

  private CrossRules() {}

  /** A rule with its name; its check says what is wrong, if anything is. */
  record Rule(String name, Function<TaskParameters, Optional<String>> check) {}

  /** What to say of the first rule these parameters break, if they break one. */
  public static Optional<Complaint> firstBroken(TaskParameters task) {
    return ALL.stream()
        .flatMap(rule -> rule.check().apply(task).stream())
        .findFirst()
        .map(Complaint::invalid);
  }

  private static Optional<String> oneTarget(TaskParameters task) {
    boolean one = task.text("StreamURL").isPresent();
    boolean several = !task.values().items("MultiStreamURL").isEmpty();
    return wrong(
        one == several,
        String.format(
            Locale.ROOT,
            "Expected exactly one of StreamURL and MultiStreamURL, but found %s.",
            one ? "both" : "neither"));
  }

  private static Optional<String> singleStandsAlone(TaskParameters task) {
    return modeFits(task, 0, "SingleSubParams", TRANSCODE);
  }

  private static Optional<String> mixedStandsAlone(TaskParameters task) {
    return modeFits(task, 1, TRANSCODE, "SingleSubParams");
  }

  private static Optional<String> modeFits(
      TaskParameters task, int mode, String needed, String unwanted) {
    if (task.mixMode() != mode) {
      return Optional.empty();
    } else if (task.section(needed).isEmpty()) {
      return Optional.of(
          String.format(Locale.ROOT, "MixMode %s needs %s, but it is not given.", mode, needed));
    }
    return wrong(
        task.section(unwanted).isPresent(),
        String.format(Locale.ROOT, "MixMode %s takes no %s, but it is given.", mode, unwanted));
  }

  private static Optional<String> soundHasNoPicture(TaskParameters task) {
    if (!task.audioOnly()) {
      return Optional.empty();
    }
    JsonObject encode = task.section(ENCODE).orElse(JsonObject.EMPTY);
    Optional<String> video =
        encode.fields().keySet().stream()
            .filter(name -> !AUDIO.contains(name) && !name.equals("AudioOnly"))
            .findFirst();
    if (video.isPresent()) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s.%s: expected none with AudioOnly 'true', but found '%s'.",
              ENCODE,
              video.get(),
              encode.text(video.get()).orElse("")));
    }
    return wrong(
            task.section("TranscodeParams.Layout").isPresent(),
            "TranscodeParams.Layout: expected none with AudioOnly 'true', but it is given.")
        .or(() -> lacking(encode, AUDIO));
  }

  private static Optional<String> pictureIsWhole(TaskParameters task) {
    if (task.mixMode() == 0 || task.audioOnly()) {
      return Optional.empty();
    }
    JsonObject encode = task.section(ENCODE).orElse(JsonObject.EMPTY);
    return lacking(encode, AUDIO)
        .or(() -> lacking(encode, VIDEO))
        .or(
            () ->
                wrong(
                    task.panes().isEmpty(),
                    "TranscodeParams.Layout: expected UserPanes with AudioOnly 'false', but found"
                        + " none."));
  }

  private static Optional<String> lacking(JsonObject encode, List<String> names) {
    return names.stream()
        .filter(name -> encode.get(name).isEmpty())
        .findFirst()
        .map(
            name ->
                String.format(
                    Locale.ROOT, "%s.%s: expected a value, but it is not given.", ENCODE, name));
  }

  /** No UserInfos at all mean all users (R8), so then a pane may name anybody. */
  private static Optional<String> panesShowInputs(TaskParameters task) {
    List<Member> inputs = task.inputs().stream().map(Input::member).toList();
    return inputs.isEmpty()
        ? Optional.empty()
        : task.panes().stream()
            .flatMap(pane -> task.paneUser(pane).stream())
            .filter(user -> !inputs.contains(user))
            .findFirst()
            .map(
                user ->
                    String.format(
                        Locale.ROOT,
                        "TranscodeParams.Layout.UserPanes: expected a user who is also in UserInfos,"
                            + " but found '%s' of channel '%s'.",
                        user.user(),
                        user.channel()));
  }

  private static Optional<String> enhancementIsKnown(TaskParameters task) {
    JsonObject encode = task.section(ENCODE).orElse(JsonObject.EMPTY);
    Optional<String> text = encode.text("EnhancedParam");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean newer = encode.text("VideoCodec").filter("H.265"::equals).isPresent();
    return wrong(
        !Enhancement.fits(parsed(text.get()), newer),
        String.format(
            Locale.ROOT,
            "%s.EnhancedParam: expected %s, but found %s.",
            ENCODE,
            Enhancement.expected(newer),
            Complaint.quoted(text.get())));
  }

  private static Optional<JsonObject> parsed(String text) {
    try {
      return Optional.of(Json.parseObject(text));
    } catch (JsonFault e) {
      return Optional.empty();
    }
  }

  private static Optional<String> wrong(boolean broken, String message) {
    return broken ? Optional.of(message) : Optional.empty();
  }
}
