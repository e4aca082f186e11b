package io.showrunner.cloud.mock.weather;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What goes wrong, and how much is too much. */
public final class WeatherBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "Start, Update and Stop are answered 500 times a second for an account; other operations as their rows say.",
              "StartLiveMPUTask page, 2024-12-05; StopLiveMPUTask page, 2026-07-17; machine-readable API metadata, 2026-04-21"),
          Behaviour.assumed(
              "Seconds begin on full seconds of the clock; all applications belong to one account; every call counts that names a known operation.",
              "no page says"),
          Behaviour.documented(
              "Too many calls are refused by the gateway.",
              "common gateway errors, community copies, undated"),
          Behaviour.assumed(
              "Of its three codes that is Throttling.User, with status 400; a profile may choose another, and 429.",
              "the gateway lists three codes and 400; SDKs take 429 alike"),
          Behaviour.documented(
              "With nobody behind it the gateway answers 503 ServiceUnavailable.",
              "common gateway errors, community copies, undated"),
          Behaviour.assumed("Nothing was done then.", "the code says that the call reached nobody"),
          Behaviour.documented(
              "A cloud in trouble answers 500 InternalError.",
              "StartLiveMPUTask page, 2024-12-05; StopLiveMPUTask page, 2026-07-17"),
          Behaviour.observed(
              "No SDK repeats a call by itself that got an error or no answer in time.",
              "SDKs live20161101 3.0.0 and aliyun-java-sdk-core 4.7.8 against a recorder"),
          Behaviour.assumed(
              "A call without an answer may have been done or not; an error may have been answered to a call that was done.",
              "any network does that"),
          Behaviour.assumed(
              "Callbacks may get lost, come twice, late or out of order.",
              "no order and no delivery is promised"),
          Behaviour.assumed(
              "Recordings may come late, or never.", "no page says when a recording is there"));

  private WeatherBehaviours() {}
}
