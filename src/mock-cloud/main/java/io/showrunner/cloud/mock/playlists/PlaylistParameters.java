package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Bytes;
import io.showrunner.cloud.mock.form.Count;
import io.showrunner.cloud.mock.form.Decimal;
import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.LeftOut;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.Named;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Pairs;
import io.showrunner.cloud.mock.form.Section;
import io.showrunner.cloud.mock.form.Size;
import io.showrunner.cloud.mock.form.Stored;
import io.showrunner.cloud.mock.form.Undescribed;
import io.showrunner.cloud.mock.ground.Evidence;
import io.showrunner.cloud.mock.ground.Service;
import java.util.ArrayList;
import java.util.List;

/**
 * What GenerateVideoPlaylist takes, by the SDK imm20200930 5.0.1 (2026-07-16). Assumed, because no
 * source gives them: 0.1 to 60 s for each of InitialSegments, 1 to 240 frames per second, 10 kbit/s
 * to 100 Mbit/s of video, 0 to 16 BFrames, 1 to 16 Refs, tags of 128 and 256 characters, names of
 * projects up to 128. What the SDK does not describe is taken and passed over.
 */
final class PlaylistParameters {
  private static final Form FLAG = OneOf.of("true", "false");
  private static final Form OPTION = OneOf.of("fixed", "adaptive", "fall");
  private static final Form STREAMS = new Many(new Count(0, 100_000), 32);
  private static final Form TAGS = new Pairs(128, 256);
  private static final Form VIDEO_BITRATE = new Count(10_000, 100_000_000);
  private static final Form UNDRAWN =
      new LeftOut("no source of ours says that live transcoding takes it");
  private static final Form SECTION = new Section(false);
  private static final Form SECTIONS = new Section(true);
  private static final Form SAMPLE_RATE =
      OneOf.of(
          "8000", "11025", "12000", "16000", "22050", "24000", "32000", "44100", "48000", "64000",
          "88200", "96000");

  static final Operation OPERATION =
      new Operation(
              "GenerateVideoPlaylist",
              0,
              "playlists whose segments are transcoded when played",
              Evidence.documented("SDK imm20200930 5.0.1, 2026-07-16"),
              all())
          .of(Service.IMM);

  private PlaylistParameters() {}

  private static List<Parameter> all() {
    var all = new ArrayList<Parameter>();
    all.add(Parameter.required("ProjectName", new Named(128)));
    all.add(Parameter.required("SourceURI", new Stored("")));
    all.add(Parameter.optional("MasterURI", new Stored(".m3u8")));
    all.add(
        Parameter.optional("OverwritePolicy", OneOf.of("overwrite", "skip-existing"), "overwrite"));
    all.add(Parameter.optional("SourceStartTime", new Decimal("0", "999999999"), "0"));
    all.add(Parameter.optional("SourceDuration", new Decimal("0", "999999999"), "0"));
    all.add(Parameter.optional("SourceSubtitles[]", SECTIONS));
    all.add(Parameter.required("SourceSubtitles[].URI", new Stored("")));
    all.add(Parameter.optional("SourceSubtitles[].Language", new Named(3)));
    all.add(Parameter.optional("Tags", TAGS));
    all.add(Parameter.optional("Notification", new Undescribed()));
    all.add(Parameter.optional("UserData", new Bytes(2048)));
    all.add(Parameter.optional("CredentialConfig", new Undescribed()));
    all.add(Parameter.required("Targets[]", SECTIONS));
    target(all);
    video(all);
    audio(all);
    all.add(Parameter.optional("Targets[].Subtitle", SECTION));
    all.add(Parameter.optional("Targets[].Subtitle.DisableSubtitle", FLAG, "false"));
    all.add(Parameter.optional("Targets[].Subtitle.Stream[]", STREAMS));
    all.add(Parameter.optional("Targets[].Subtitle.ExtractSubtitle", UNDRAWN));
    return all;
  }

  private static void target(List<Parameter> all) {
    all.add(Parameter.required("Targets[].URI", new Stored("")));
    all.add(Parameter.optional("Targets[].Duration", new Decimal("5", "15"), "10"));
    all.add(
        Parameter.optional("Targets[].InitialSegments[]", new Many(new Decimal("0.1", "60"), 6)));
    all.add(
        Parameter.optional(
            "Targets[].InitialTranscode", new Decimal("-999999999", "999999999"), "30"));
    all.add(Parameter.optional("Targets[].TranscodeAhead", new Count(10, 30)));
    all.add(Parameter.optional("Targets[].Tags", TAGS));
    all.add(Parameter.optional("Targets[].Container", new Undescribed()));
  }

  private static void video(List<Parameter> all) {
    String video = "Targets[].Video";
    String transcode = video + ".TranscodeVideo";
    all.add(Parameter.optional(video, SECTION));
    all.add(Parameter.optional(video + ".DisableVideo", FLAG, "false"));
    all.add(Parameter.optional(video + ".Stream[]", STREAMS));
    all.add(Parameter.optional(video + ".FilterVideo", UNDRAWN));
    all.add(Parameter.optional(transcode, SECTION));
    all.add(Parameter.optional(transcode + ".Codec", OneOf.of("h264", "h265"), "h264"));
    all.add(Parameter.optional(transcode + ".Bitrate", VIDEO_BITRATE));
    all.add(Parameter.optional(transcode + ".CRF", new Decimal("0", "51"), "23"));
    all.add(Parameter.optional(transcode + ".FrameRate", new Decimal("1", "240")));
    all.add(Parameter.optional(transcode + ".Resolution", new Size(4096)));
    all.add(Parameter.optional(transcode + ".AdaptiveResolutionDirection", FLAG, "false"));
    all.add(
        Parameter.optional(
            transcode + ".ScaleType", OneOf.of("stretch", "crop", "fill", "fit"), "stretch"));
    all.add(Parameter.optional(transcode + ".BitrateOption", OPTION, "adaptive"));
    all.add(Parameter.optional(transcode + ".FrameRateOption", OPTION, "adaptive"));
    all.add(Parameter.optional(transcode + ".ResolutionOption", OPTION, "adaptive"));
    all.add(Parameter.optional(transcode + ".MaxBitrate", VIDEO_BITRATE));
    all.add(Parameter.optional(transcode + ".BufferSize", VIDEO_BITRATE));
    all.add(Parameter.optional(transcode + ".BFrames", new Count(0, 16), "3"));
    all.add(Parameter.optional(transcode + ".Refs", new Count(1, 16), "2"));
    all.add(Parameter.optional(transcode + ".PixelFormat", new Named(32)));
    all.add(Parameter.optional(transcode + ".Rotation", OneOf.of("0", "90", "180", "270"), "0"));
    all.add(Parameter.optional(transcode + ".VideoSlim", OneOf.of("0", "1"), "0"));
  }

  private static void audio(List<Parameter> all) {
    String audio = "Targets[].Audio";
    String transcode = audio + ".TranscodeAudio";
    all.add(Parameter.optional(audio, SECTION));
    all.add(Parameter.optional(audio + ".DisableAudio", FLAG, "false"));
    all.add(Parameter.optional(audio + ".Stream[]", STREAMS));
    all.add(Parameter.optional(audio + ".FilterAudio", UNDRAWN));
    all.add(Parameter.optional(transcode, SECTION));
    all.add(Parameter.optional(transcode + ".Codec", OneOf.of("aac"), "aac"));
    all.add(Parameter.optional(transcode + ".Bitrate", new Count(1000, 10_000_000)));
    all.add(Parameter.optional(transcode + ".Quality", new Count(0, 100)));
    all.add(Parameter.optional(transcode + ".SampleRate", SAMPLE_RATE));
    all.add(Parameter.optional(transcode + ".Channel", new Count(1, 8)));
    all.add(Parameter.optional(transcode + ".BitrateOption", OPTION, "adaptive"));
    all.add(Parameter.optional(transcode + ".SampleRateOption", OPTION, "adaptive"));
  }
}
