package io.showrunner.cloud.mock.gateway;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** Who is believed, and what the gateway refuses before any service sees it. */
public final class GatewayBehaviours {
  private static final String LIST = "common gateway errors, community copies, undated";

  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.assumed(
              "A page in a browser that did not come from this very address is refused with 403 Forbidden.",
              "ours: no SDK runs in a page, and a page of somebody else must not act for whoever looks at it"),
          Behaviour.observed(
              "Both signatures are checked: HMAC-SHA1 in parameters, ACS3-HMAC-SHA256 in headers.",
              "requests of aliyun-java-sdk-core 4.7.8, tea-openapi 0.3.15 and the Node SDKs, recorded and recomputed"),
          Behaviour.documented(
              "A wrong signature is refused with 400 SignatureDoesNotMatch, a malformed one with IncompleteSignature.",
              LIST),
          Behaviour.documented(
              "An unknown key is refused with InvalidAccessKeyId.NotFound, one that is switched off with 400 InvalidAccessKeyId.Inactive.",
              LIST),
          Behaviour.assumed(
              "An unknown key is answered with 404; a profile may choose 400.",
              "404 in the list, 400 in newer services"),
          Behaviour.documented(
              "A nonce is taken once, then refused with 400 SignatureNonceUsed.", LIST),
          Behaviour.documented(
              "A time that cannot be read is refused with 400 InvalidTimeStamp.Format, one more than 15 minutes off with InvalidTimeStamp.Expired.",
              LIST),
          Behaviour.documented(
              "An unknown Action or Version is refused with 404 InvalidApi.NotFound.", LIST),
          Behaviour.documented(
              "What the gateway itself misses is 400 Missing and the name, what it cannot take 400 Invalid and the name.",
              LIST),
          Behaviour.documented(
              "What a key may not do is refused with 403 Forbidden.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.assumed(
              "Key, signature, time, nonce and permission are looked at in this order, after the operation.",
              "no page says"),
          Behaviour.observed(
              "A refusal has five fields: RequestId, HostId, Code, Message, Recommend.",
              "what aliyun-java-sdk-core 4.7.8 and tea-openapi 0.3.15 read"));

  private GatewayBehaviours() {}
}
