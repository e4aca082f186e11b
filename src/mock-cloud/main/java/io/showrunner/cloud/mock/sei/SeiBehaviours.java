package io.showrunner.cloud.mock.sei;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What players receive inside the picture. */
public final class SeiBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "The layout is told with its canvas and one entry for each user taken in; keys stand in the order of the sample.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "Who has no pane has pane -1 and no size.",
              "StartLiveMPUTask page, 2024-12-05, sample of a single stream"),
          Behaviour.assumed(
              "Frames of the layout come without SeiParams.LayoutVolume being asked for.",
              "a default is mentioned, not whether it needs asking",
              Assumption.SEI_UNASKED),
          Behaviour.documented(
              "Frames come by interval, with key frames, by both, or once, as SeiParams say.",
              "StartLiveMPUTask page, 2024-12-05; SDK live20161101 3.0.0"),
          Behaviour.assumed(
              "The service's own interval is one second; FollowIdr alone means for the layout what it means for what is passed through.",
              "a default is mentioned without its length"),
          Behaviour.assumed(
              "A single stream has a key frame every two seconds, sound alone has none; VideoGop counts frames.",
              "no page says"),
          Behaviour.assumed(
              "In records the layout is told once for each change; volume and voice are no change.",
              "they change all the time"),
          Behaviour.assumed(
              "What was to come once waits until media flow.",
              "there is no picture to carry it before"),
          Behaviour.assumed(
              "Custom SEI comes once, in a frame of its own, as text under the key of what is passed through; InvalidParam for a task that is unknown or not mixed.",
              "how it is embedded is not shown"),
          Behaviour.assumed(
              "The UUID before content of payload type 5 is left out.",
              "the one the vendor takes is not published"),
          Behaviour.assumed(
              "The canvas of a single stream is the size of the camera.",
              "the page describes canvases of mixes"),
          Behaviour.assumed(
              "Who can be heard has volume 128 and voice 150, everybody else none.",
              "there is no sound in this cloud"));

  private SeiBehaviours() {}
}
