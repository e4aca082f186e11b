package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What a task carries, and the rules that span several of its parameters. */
public final class TaskBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "Exactly one of StreamURL and MultiStreamURL is given (R1).",
              "StartLiveMPUTask page, 2024-12-05; machine-readable API metadata, 2026-04-21"),
          Behaviour.documented(
              "MixMode 0 needs SingleSubParams and takes no TranscodeParams (R2).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "MixMode 1 needs TranscodeParams and takes no SingleSubParams (R3).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "With AudioOnly only the sound fields of EncodeParams stand, and no Layout (R4).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "Without AudioOnly every field of EncodeParams but VideoCodec and EnhancedParam is expected, and a Layout (R5).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "A user named in a pane is also in UserInfos (R6).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "The UserInfo of a pane counts only for what is taken in with a picture: StreamType 0 or 2 (R7).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "Empty UserInfos mean all users of the channel (R8).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "Panes without UserInfo are filled in the order in which streamers joined (R9).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "SourceType counts only with StreamType 2 (R10).",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "SingleSubParams.MixAudioUserIds takes in the sound of further users of the channel, who are named by the task like any other.",
              "SDK aliyun-java-sdk-live 3.9.76 has the name alone"),
          Behaviour.assumed(
              "Layout.LayoutMode and Layout.MaxVideoUser are refused by name.",
              "SDK aliyun-java-sdk-live 3.9.76 has the names alone, and no page says what they do"),
          Behaviour.assumed(
              "An Update names at most one of the two targets.", "the rule is stated for Start"),
          Behaviour.documented(
              "EnhancedParam is JSON text with profile and preset, as the codec allows.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "Region and MaxIdleTime are taken by Start alone, PayloadType of the SEI likewise.",
              "SDK live20161101 3.0.0; machine-readable API metadata, 2026-04-21"),
          Behaviour.assumed(
              "An Update keeps the sections it does not name.",
              "nobody says whether it merges or replaces",
              Assumption.UPDATE_KEEPS_ABSENT_SECTIONS),
          Behaviour.assumed(
              "An Update of MixMode takes the section of the mode left behind away.",
              "the two sections exclude each other"),
          Behaviour.assumed(
              "An Update takes effect at once and does not interrupt the stream.",
              "no page says how long it takes"));

  private TaskBehaviours() {}
}
