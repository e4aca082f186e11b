package io.showrunner.cloud.mock.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.objects.Content;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.http.Body;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever targets are asked for together, the playlists are sound. */
class EveryCombinationTest {
  private static final String PICTURE = "'Video': {'TranscodeVideo': {'Resolution': '320x'}}";
  private static final String SOUND = "'Audio': {'TranscodeAudio': {'Channel': 1}}";
  private static final String WORDS = "'Subtitle': {'DisableSubtitle': false}";
  private static final List<String> KINDS = List.of(PICTURE, PICTURE + ", " + SOUND, SOUND, WORDS);

  private final PlaylistStage stage = PlaylistStage.alone();

  /** How many of each kind, six at most, and which languages the source's subtitles have. */
  static Stream<String> combinations() {
    List<String> all = new ArrayList<>();
    for (String languages : List.of("", "eng", "eng eng", "eng fre", "- -")) {
      for (int number = 1; number < 81; number++) {
        int[] of = {number % 3, number / 3 % 3, number / 9 % 3, number / 27 % 3};
        boolean possible = of[3] == 0 || !languages.isEmpty();
        if (possible && of[0] + of[1] + of[2] + of[3] <= 6) {
          all.add(
              String.format(Locale.ROOT, "%d %d %d %d %s", of[0], of[1], of[2], of[3], languages)
                  .trim());
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void isSound(String combination) {
    film("12.345");
    List<String> words = List.of(combination.split(" ", -1));
    List<String> targets = new ArrayList<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      for (int n = 0; n < Integer.parseInt(words.get(kind)); n++) {
        targets.add(target(String.format(Locale.ROOT, "t%d-%d", kind, n), KINDS.get(kind), ""));
      }
    }
    stage.done(request(words.subList(4, words.size()), targets));
    String master = stage.text("output/master.m3u8");
    assertThat(new Rfc8216(this::text).faultsOfMaster(master)).as(master).isEmpty();
    assertThat(master.lines().filter(line -> line.startsWith("#EXT-X-STREAM-INF"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.001, 10, ''",
    "0.4, 5, ''",
    "0.6, 5, '0.1,0.1,0.1'",
    "5.499, 5, ''",
    "5.5, 5.5, ''",
    "29.999, 14.6, '0.5,1,3.7'",
    "60, 15, '60'",
    "31.2, 7.333, '0.1,59,0.2'",
  })
  void hasATargetDurationForEveryCut(String seconds, String duration, String initial) {
    film(seconds);
    String cut =
        String.format(Locale.ROOT, ", 'Duration': %s, 'InitialSegments': [%s]", duration, initial);
    stage.done(request(List.of(), List.of(target("cut", SOUND, cut))));
    String text = stage.text("output/cut.m3u8");
    assertThat(new Rfc8216(this::text).faultsOfMedia(text, false)).as(text).isEmpty();
    double sum =
        text.lines()
            .filter(line -> line.startsWith("#EXTINF:"))
            .mapToDouble(line -> Double.parseDouble(line.substring(8, line.length() - 1)))
            .sum();
    assertThat(sum)
        .isCloseTo(Double.parseDouble(seconds), org.assertj.core.data.Offset.offset(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "320x180, 5, 20.5, 25",
    "1280x720, 5, 20.5, 60",
    "1920x1080, 5, 20.5, 25",
    "1920x1080, 5, 0.9, 25",
    "3840x2160, 5, 1.1, 25",
    "320x180, 15, 31, 120",
  })
  void itsBandwidthIsNoLessThanWhatTheSegmentsComeTo(
      String size, String duration, String seconds, String rate) {
    film(seconds);
    String picture =
        String.format(
            Locale.ROOT,
            "'Video': {'TranscodeVideo': {'Resolution': '%s', 'ResolutionOption': 'fixed',"
                + " 'FrameRate': %s, 'FrameRateOption': 'fixed', 'Bitrate': 10000}},"
                + " 'Audio': {'TranscodeAudio': {'Bitrate': 1000, 'SampleRate': 96000,"
                + " 'SampleRateOption': 'fixed'}}",
            size,
            rate);
    String cut =
        String.format(
            Locale.ROOT, ", 'Duration': %s, 'InitialSegments': [0.1, 0.1, 0.5]", duration);
    stage.done(request(List.of(), List.of(target("v", picture, cut))));
    long bandwidth = number("BANDWIDTH=(\\d+)", stage.text("output/master.m3u8"));
    String media = stage.text("output/v.m3u8");
    assertThat(peak(media)).isLessThanOrEqualTo(bandwidth);
  }

  /** The highest rate of segments in a row that last half to one and a half target durations. */
  private long peak(String media) {
    double target = number("TARGETDURATION:(\\d+)", media);
    List<String> lines = media.lines().toList();
    List<double[]> segments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("#EXTINF:")) {
        String length = lines.get(i).substring(8, lines.get(i).length() - 1);
        double bits = 8.0 * text(lines.get(i + 1)).length();
        segments.add(new double[] {Double.parseDouble(length), bits});
      }
    }
    double peak = 0;
    for (int from = 0; from < segments.size(); from++) {
      double seconds = 0;
      double bits = 0;
      for (int to = from; to < segments.size() && seconds <= 1.5 * target; to++) {
        seconds += segments.get(to)[0];
        bits += segments.get(to)[1];
        if (seconds >= 0.5 * target && seconds <= 1.5 * target) {
          peak = Math.max(peak, bits / seconds);
        }
      }
    }
    return (long) Math.ceil(peak);
  }

  @Test
  void subtitlesWithThemselvesOnTopAreRefused() {
    film("12");
    String refusal =
        stage.refusal(
            request(
                List.of("eng", "fre"), List.of(target("w", WORDS, ""), target("w_1", SOUND, ""))));
    assertThat(refusal).contains("oss://media/output/w_1.m3u8 is twice");
    assertThat(stage.text("output/w.m3u8")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'a:b'", "'q\"uote'", "'perc%41ent'"})
  void anOddNameIsWrittenSoThatItIsFound(String name) {
    film("12");
    stage.done(request(List.of(), List.of(target(name.replace("\"", "\\\""), SOUND, ""))));
    String master = stage.text("output/master.m3u8");
    String uri = master.lines().reduce((first, last) -> last).orElseThrow();
    assertThat(java.net.URI.create("http://h/media/output/master.m3u8").resolve(uri).getPath())
        .isEqualTo("/media/output/" + name + ".m3u8");
  }

  @Test
  void aKeyWithTwoSlashesDoesNotBeginAtTheRootOfTheHost() {
    film("12");
    stage.done(request(List.of(), List.of(target("/twice", SOUND, ""))));
    assertThat(stage.text("output/master.m3u8")).endsWith("\n.//twice.m3u8\n");
  }

  private void film(String seconds) {
    stage.store.put(
        new ObjectAddress("media", "output/film.mp4"),
        StoredObject.of(Content.of(Body.of("x")), Instant.EPOCH, "video/mp4")
            .withMetadata(Map.of("duration", seconds, "resolution", "1280x720")));
    for (String subtitle : List.of("0", "1")) {
      stage.store.put(
          new ObjectAddress("media", "output/words" + subtitle + ".srt"),
          StoredObject.of(Content.of(Body.of("x")), Instant.EPOCH, "text/plain"));
    }
  }

  private static String target(String name, String what, String more) {
    return String.format(
        Locale.ROOT,
        "{'URI': 'oss://media/output/%s', 'InitialTranscode': -1, %s%s}",
        name,
        what,
        more);
  }

  private static String request(List<String> languages, List<String> targets) {
    List<String> subtitles = new ArrayList<>();
    for (String language : languages) {
      String said =
          language.equals("-") ? "" : String.format(Locale.ROOT, ", 'Language': '%s'", language);
      subtitles.add(
          String.format(
              Locale.ROOT, "{'URI': 'oss://media/output/words%d.srt'%s}", subtitles.size(), said));
    }
    String given =
        subtitles.isEmpty()
            ? ""
            : String.format(Locale.ROOT, "'SourceSubtitles': [%s], ", String.join(", ", subtitles));
    return String.format(
        Locale.ROOT,
        "{'ProjectName': 'showrunner', 'SourceURI': 'oss://media/output/film.mp4', "
            + "'MasterURI': 'oss://media/output/master.m3u8', %s'Targets': [%s]}",
        given,
        String.join(", ", targets));
  }

  /** A letter for each byte. */
  private String text(String uri) {
    return stage
        .store
        .get(new ObjectAddress("media", "output/" + io.showrunner.http.PercentCoding.decoded(uri)))
        .map(o -> new String(o.content().body().bytes(), StandardCharsets.ISO_8859_1))
        .orElse("");
  }

  private static long number(String pattern, String text) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return Long.parseLong(found.group(1));
  }
}
