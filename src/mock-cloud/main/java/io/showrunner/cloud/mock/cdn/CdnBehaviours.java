package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What arrives at the CDN, and what it tells. */
public final class CdnBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.assumed(
              "SwitchNotifyUrl is taken and never called: no stream has a spare one here.",
              "SDK aliyun-java-sdk-live 3.9.76 has the name; the callback is that of dual-stream failover"),
          Behaviour.documented(
              "A task's media flows while one user it takes in publishes.",
              "StartLiveMPUTask page, 2024-12-05"),
          Behaviour.documented(
              "publish is told two seconds after media began, if it still flows.",
              "stream ingest callback page, 2025-01-08"),
          Behaviour.documented(
              "Ten seconds without media cut a stream; publish_done follows.",
              "stream ingest callback page, 2025-01-08"),
          Behaviour.assumed(
              "A pause before the publish begins the two seconds anew.", "no page says"),
          Behaviour.assumed(
              "A target with a wrong or expired signature is cut at once and tells nothing.",
              "expired and wrong signatures are answered with 403"),
          Behaviour.documented(
              "Callbacks are GET requests with everything in the query; width and height are in the first only.",
              "stream ingest callback page, 2025-01-08"),
          Behaviour.documented(
              "Callbacks are signed with the ingest domain's name.",
              "callback authentication page, 2026-06-30"),
          Behaviour.assumed(
              "The publisher's address and the node are invented.", "they lie outside this world"),
          Behaviour.documented(
              "A new callback key counts for streams published afterwards.",
              "callback authentication page, 2026-06-30"),
          Behaviour.assumed(
              "What else was configured about callbacks counts from then, too.",
              "the page speaks of the key"),
          Behaviour.documented(
              "URLs are signed by type A; the validity of the domain is added to the timestamp.",
              "URL signing page, 2025-03-08"),
          Behaviour.documented(
              "A stream is its StreamName, whatever the AppName.",
              "ingest and streaming URL page, undated"),
          Behaviour.documented(
              "HTTP-FLV, HLS, RTMP and ARTC are played from the playback domain, signed with its own key; 403 if the signature does not hold.",
              "URL signing page, 2025-03-08; ingest and streaming URL page, undated"),
          Behaviour.assumed(
              "404 for what is not online and for what is no playback URL; `_oriaac` after a name is the same stream.",
              "no page says"),
          Behaviour.assumed(
              "Another domain is refused with InvalidParam.",
              "no code of its own is published; InvalidParam with a message of ours"),
          Behaviour.assumed(
              "The stream published longest ago is listed first; lists have the ranges and defaults of their like.",
              "the SDK shows names alone"),
          Behaviour.assumed(
              "SetLiveStreamsNotifyUrlConfig sets everything: what it leaves out is as if never set.",
              "no page says"));

  private CdnBehaviours() {}
}
