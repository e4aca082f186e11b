package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What becomes of a request for playlists, and of their playing. */
public final class PlaylistBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.documented(
              "One to six targets become one playlist each; several, or subtitles, need a master playlist in whose directory they all are.",
              "GenerateVideoPlaylist in SDK imm20200930 5.0.1, 2026-07-16"),
          Behaviour.documented(
              "Playlists are there when the answer comes; segments come later.",
              "IMM live transcoding guide, 2025-06-16"),
          Behaviour.documented(
              "Segments are called after the target, a token and a number from 0; the token is in the answer.",
              "GenerateVideoPlaylist in SDK imm20200930 5.0.1, 2026-07-16"),
          Behaviour.assumed(
              "The token is an MD5 of the parameters that decide what the bytes are.",
              "the guide shows 32 hexadecimal digits"),
          Behaviour.assumed(
              "The answer names targets in another order than the request: the reverse of it.",
              "the one sample of the live transcoding guide, 2025-06-16, does; match by URI"),
          Behaviour.assumed(
              "InitialSegments come first, then segments of Duration, then the rest.",
              "arithmetic that fits the sample of the guide"),
          Behaviour.documented(
              "InitialTranscode is rounded up to the end of a segment; 0 is none, less than 0 all.",
              "GenerateVideoPlaylist in SDK imm20200930 5.0.1, 2026-07-16"),
          Behaviour.documented(
              "Playing transcodes from where it plays, TranscodeAhead segments ahead; beyond InitialTranscode, what is not played is never made.",
              "IMM live transcoding guide, 2025-06-16"),
          Behaviour.documented(
              "A segment that was deleted is made again after the next request for its playlist.",
              "IMM live transcoding guide, 2025-06-16"),
          Behaviour.assumed(
              "What triggers it is a signed request for a segment of a playlist that was fetched for live transcoding.",
              "the guide speaks of playing"),
          Behaviour.documented(
              "Playlists made otherwise cannot be played so.",
              "IMM live transcoding guide, 2025-06-16"),
          Behaviour.documented(
              "720x of a picture of 16 to 9 is 720x406: sides are even.",
              "IMM live transcoding guide, 2025-06-16"),
          Behaviour.assumed(
              "Playlists are complete: VOD, every segment, an end.",
              "their tags are not published; the length is known"),
          Behaviour.assumed(
              "Breaches are refused as in Live; what is unknown with 404 ResourceNotFound.",
              "codes of IMM are not published"),
          Behaviour.assumed(
              "A source that does not say is a minute of 1280x720 at 25 pictures a second, with stereo sound.",
              "what a file holds is not looked at"),
          Behaviour.assumed(
              "H.265 is asked for, H.264 is what the segments hold, and the master says so.",
              "the built-in picture is H.264"),
          Behaviour.assumed(
              "Master playlists keep RFC 8216 in every combination of targets; subtitles with nothing beside them are variants.",
              "their tags are not published"),
          Behaviour.assumed(
              "BANDWIDTH is the bitrate asked for, or what the built-in segments come to if that is more.",
              "the vendor's encoder is not here"),
          Behaviour.assumed(
              "Subtitles are WebVTT with one line that tells where it is.",
              "no source shows a segment of subtitles"),
          Behaviour.assumed(
              "FilterVideo, FilterAudio and ExtractSubtitle are refused by name.",
              "SDK imm20200930 4.4.0 has the names; no source of ours says that live transcoding takes them"),
          Behaviour.assumed(
              "UserData is taken and Notification is not sent.", "nobody would hear it here"));

  private PlaylistBehaviours() {}
}
