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
              "Frames come without SeiParams.LayoutVolume being asked for.",
              "a default is mentioned, not whether it needs asking",
              Assumption.SEI_UNASKED),
          Behaviour.assumed(
              "A frame is told once for each change of the layout.",
              "the real interval is 1 to 5 seconds; volume and voice, which change all the time, are no change here"),
          Behaviour.assumed(
              "The canvas of a single stream is the size of the camera.",
              "the page describes canvases of mixes"),
          Behaviour.assumed(
              "Who can be heard has volume 128 and voice 150, everybody else none.",
              "there is no sound in this cloud"));

  private SeiBehaviours() {}
}
