package io.showrunner.cloud.mock.catalogue;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** How requests are read, before anything is done. */
public final class CatalogueBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.observed(
              "A list of ids may come as one text with commas between.",
              "SDK aliyun-java-sdk-live 3.9.76, Administrators and UserIdList"),
          Behaviour.assumed(
              "OwnerId, OwnerAccount and SecurityToken are taken with every operation and passed over.",
              "classes of SDK aliyun-java-sdk-live 3.9.76 have them; there is one account"),
          Behaviour.documented(
              "A value that breaks its rule is refused with 400 InvalidParam.",
              "StopLiveMPUTask page, 2026-07-17"),
          Behaviour.documented(
              "An unknown AppId is refused with 400 InvalidAppId.",
              "StopLiveMPUTask page, 2026-07-17"),
          Behaviour.documented(
              "An account that has not enabled the Live service is refused with 403 OperationDenied; a profile says so of the account.",
              "StartLiveMPUTask page, 2024-12-05; StopLiveMPUTask page, 2026-07-17"),
          Behaviour.assumed(
              "That comes after the limits of calls and before any parameter is read.",
              "no page says"),
          Behaviour.assumed(
              "A missing parameter is refused with 400 MissingParam.",
              "editions of 2026; those of 2024 say 404",
              Assumption.MISSING_PARAM_IS_400),
          Behaviour.assumed(
              "A parameter the operation does not take is refused with InvalidParam.",
              "the pages list what is taken and say nothing of the rest",
              Assumption.UNKNOWN_PARAMETERS_REFUSED),
          Behaviour.documented(
              "Every answer has a RequestId; those of Start, Update and Stop have nothing else.",
              "StartLiveMPUTask page, 2024-12-05; SDK live20161101 3.0.0"),
          Behaviour.observed(
              "Structures come as JSON text inside one parameter; lists of plain values are flattened, counted from 1.",
              "requests of the SDKs live20161101 3.0.0 and imm20200930 5.0.1, recorded"),
          Behaviour.assumed(
              "Numbers and booleans are taken for their text; null, empty text and empty lists count as not given.",
              "the SDKs leave such out or send text"),
          Behaviour.assumed(
              "The wording of refusals is ours.",
              "the vendor publishes codes and leaves the text free"),
          Behaviour.assumed(
              "User ids follow the pattern of the other ids; ZOrder ends at 99.",
              "ZOrder as in the SEI; no page gives either"));

  private CatalogueBehaviours() {}
}
