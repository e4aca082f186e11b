package io.showrunner.cloud.mock.objects;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What the object store does, and refuses. */
public final class ObjectBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.observed(
              "Objects are in path style where the endpoint is an address; the resource that is signed stays the same.",
              "aliyun-sdk-oss 3.18.5 against a recorder"),
          Behaviour.observed(
              "Presigned addresses and headers are verified in the versions 1, 2 and 4 of the signature.",
              "aliyun-sdk-oss 3.18.5 against a recorder"),
          Behaviour.observed(
              "A refusal is XML with Code, Message, RequestId, HostId and EC; to HEAD it stands in a header.",
              "aliyun-sdk-oss 3.18.5 against a recorder"),
          Behaviour.assumed(
              "A clock may be 15 minutes off; an address of version 4 lasts 7 days at most.",
              "the pages give no number; other services say so"),
          Behaviour.documented(
              "Every request must be signed; anonymous access is refused.",
              "IMM live transcoding guide, 2025-06-16"),
          Behaviour.documented(
              "A playlist is signed only for a presigned address; headers are refused with EC 0044-00000410.",
              "OSS error pages 0044-00000402 to 410, 2023-07-21 to 2026-03-20"),
          Behaviour.documented(
              "A header x-oss-hls-sign-token of other than 100 letters, digits and _ - . is refused with EC 0044-00000402.",
              "OSS error pages 0044-00000402 to 410, 2023-07-21 to 2026-03-20"),
          Behaviour.documented(
              "A playlist that is too large, names neither playlists nor segments, or names both, has EC 0044-00000404, 408 or 409.",
              "OSS error pages 0044-00000402 to 410, 2023-07-21 to 2026-03-20"),
          Behaviour.assumed(
              "Too large is more than 1 MiB; the codes beside those numbers and their statuses are ours.",
              "the pages give the numbers alone"),
          Behaviour.documented(
              "The addresses in a signed playlist are signed as the request for it was.",
              "OSS guide on HLS streams, 2021-07-14"),
          Behaviour.assumed(
              "Playlists named in a master playlist carry the process parameter, too.",
              "nothing would be transcoded otherwise"),
          Behaviour.observed(
              "A bucket is named by path or by the first label of the host; where a request can be read in two ways, the one whose signature is right is meant.",
              "ali-oss 6.23.0, which names an invented host whenever its endpoint is an address"),
          Behaviour.observed(
              "Headers of version 1 may be dated by x-oss-date, and an empty parameter of version 4 may be signed with an equals sign.",
              "ali-oss 6.23.0 against this port"),
          Behaviour.assumed(
              "Every bucket lets pages of any origin read, and pages of this machine write; others are refused with AccessForbidden.",
              "rules for cross-origin requests are the owner's; a page of somebody else must not change the world"),
          Behaviour.assumed(
              "Buckets can be listed, made and deleted, and up to 1000 objects deleted at once; ACLs, versions, uploads in parts and the like are refused with 501 NotImplemented.",
              "replays need no more"),
          Behaviour.assumed(
              "A body is held against its Content-MD5: InvalidDigest.",
              "public name of a code; no page of ours"),
          Behaviour.assumed(
              "Which hosts mean a bucket, which ranges are refused, and the statuses of codes OSS is known by.",
              "none of our sources says"));

  private ObjectBehaviours() {}
}
