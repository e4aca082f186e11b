package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.segments.BitrateBound;
import io.showrunner.cloud.mock.segments.FrameRate;
import io.showrunner.cloud.mock.segments.Picture;
import io.showrunner.cloud.mock.segments.Sound;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what is to become of the targets (SDK imm20200930 5.0.1). Assumed: a bitrate not asked for
 * is estimated from size and frame rate, and 128 kbit/s for sound; unless FrameRateOption or
 * SampleRateOption is {@code fixed}, neither rate rises above the source's.
 */
final class TrackReader {
  private static final long AHEAD_MILLIS = 120_000;
  private static final long USUAL_SOUND = 128_000;

  private final Source source;
  private final Values request;
  private final long length;
  private final long start;

  TrackReader(Source source, Values request) {
    this.source = source;
    this.request = request;
    this.start = request.millis("SourceStartTime").orElse(0L);
    long left = source.millis() - start;
    long wished = request.millis("SourceDuration").orElse(0L);
    this.length = wished == 0 || wished > left ? left : wished;
  }

  /** How much of the source is used, in milliseconds; not above 0 if it starts behind its end. */
  long length() {
    return length;
  }

  /** What this target becomes: one playlist, or one for each subtitle. */
  List<Track> tracks(Values target) {
    Optional<Picture> picture = enabled(target, "Video", "DisableVideo").map(this::picture);
    Optional<Sound> sound = enabled(target, "Audio", "DisableAudio").map(this::sound);
    long duration = target.millis("Duration").orElse(10_000L);
    var plan = SegmentPlan.of(length, target.allMillis("InitialSegments"), duration);
    Map<String, String> tags = new TreeMap<>(request.pairs("Tags"));
    tags.putAll(target.pairs("Tags"));
    var track =
        new Track(
            ObjectAddress.parse(target.text("URI").orElse("")).orElseThrow(),
            Token.of(parameters(target)),
            plan,
            picture,
            sound,
            Optional.empty(),
            Math.max(bitrate(target, picture, sound), leastBitrate(target, plan, picture, sound)),
            plan.covering(target.millis("InitialTranscode").orElse(30_000L)),
            target.whole("TranscodeAhead").orElse((int) ((AHEAD_MILLIS + duration - 1) / duration)),
            tags);
    return picture.isPresent() || sound.isPresent() ? List.of(track) : subtitles(target, track);
  }

  /** A part of a target that is asked for and not switched off. */
  static Optional<Values> enabled(Values target, String section, String disabled) {
    return target.section(section).filter(s -> !s.isTrue(disabled));
  }

  private List<Track> subtitles(Values target, Track like) {
    List<Track> tracks = new ArrayList<>();
    if (enabled(target, "Subtitle", "DisableSubtitle").isPresent()) {
      List<Values> given = request.sections("SourceSubtitles");
      for (int i = 0; i < given.size(); i++) {
        String language = given.get(i).text("Language").orElse("");
        tracks.add(
            like.asSubtitle(i, language, Token.of(like.token() + given.get(i).json().write())));
      }
    }
    return tracks;
  }

  private Picture picture(Values video) {
    Values transcode = video.section("TranscodeVideo").orElse(new Values(JsonObject.EMPTY));
    Resolution size = Resolution.of(source, transcode);
    boolean fixed = transcode.text("FrameRateOption").orElse("adaptive").equals("fixed");
    FrameRate rate =
        transcode
            .text("FrameRate")
            .map(TrackReader::toThousandths)
            .flatMap(FrameRate::parse)
            .filter(r -> fixed || r.decimal().compareTo(source.rate().decimal()) <= 0)
            .orElse(source.rate());
    return new Picture(size.width(), size.height(), rate);
  }

  private static String toThousandths(String number) {
    BigDecimal rounded = new BigDecimal(number).setScale(3, RoundingMode.HALF_UP);
    return rounded.toPlainString();
  }

  private Sound sound(Values audio) {
    Values transcode = audio.section("TranscodeAudio").orElse(new Values(JsonObject.EMPTY));
    boolean fixed = transcode.text("SampleRateOption").orElse("adaptive").equals("fixed");
    int rate =
        transcode
            .whole("SampleRate")
            .filter(r -> fixed || r <= source.sound().rate())
            .orElse(source.sound().rate());
    return new Sound(rate, transcode.whole("Channel").orElse(source.sound().channels()));
  }

  private static long bitrate(Values target, Optional<Picture> picture, Optional<Sound> sound) {
    long video =
        picture
            .map(p -> (long) p.width() * p.height() * p.rate().decimal().longValue() / 10)
            .map(estimated -> asked(target, "Video", "TranscodeVideo").orElse(estimated))
            .orElse(0L);
    long audio =
        sound.map(s -> asked(target, "Audio", "TranscodeAudio").orElse(USUAL_SOUND)).orElse(0L);
    return Math.max(1, video + audio);
  }

  /** Short segments come first, if there are any, and each begins with a key picture. */
  private static long leastBitrate(
      Values target, SegmentPlan plan, Optional<Picture> picture, Optional<Sound> sound) {
    int keys = target.allMillis("InitialSegments").size() + 2;
    return BitrateBound.of(picture, sound, keys, plan.targetSeconds() / 2.0);
  }

  private static Optional<Long> asked(Values target, String section, String transcode) {
    return target
        .section(section)
        .flatMap(s -> s.section(transcode))
        .flatMap(t -> t.whole("Bitrate"))
        .map(Integer::longValue);
  }

  /** All that decides what the segments are. */
  private String parameters(Values target) {
    JsonObject json = JsonObject.EMPTY;
    for (String name :
        List.of("URI", "Duration", "InitialSegments", "Video", "Audio", "Subtitle")) {
      if (target.has(name)) {
        json = json.with(name, target.json().get(name).orElseThrow());
      }
    }
    return String.format(
        Locale.ROOT,
        "%s %s %s %s",
        request.text("SourceURI").orElse(""),
        start,
        length,
        json.write());
  }
}
