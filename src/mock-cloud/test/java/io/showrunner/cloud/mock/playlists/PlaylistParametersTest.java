package io.showrunner.cloud.mock.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.catalogue.ParameterReader;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every rule of the description broken once, and both ends of every range; then the cross rules.
 */
class PlaylistParametersTest {
  private final PlaylistStage stage = PlaylistStage.alone();

  /** One parameter with one value, or none. */
  record Case(Parameter parameter, String value) {
    JsonObject request() {
      return section("");
    }

    private JsonObject section(String parent) {
      JsonObject made = JsonObject.EMPTY;
      for (Parameter each : PlaylistParameters.OPERATION.within(parent)) {
        boolean list = each.path().endsWith("[]");
        if (each.equals(parameter)) {
          made = value.isEmpty() ? made : made.with(each.name(), value);
        } else if (parameter.path().startsWith(each.path() + ".")) {
          JsonObject inner = section(each.path());
          made = made.with(each.name(), list ? Json.of(List.of(inner)) : inner);
        } else if (each.required()) {
          made =
              list
                  ? made.with(each.name(), List.of(section(each.path())))
                  : made.with(each.name(), each.form().ends().get(0));
        }
      }
      return made;
    }

    String shown() {
      String path = parameter.path();
      return (path.endsWith("[]") ? path.substring(0, path.length() - 2) : path)
          .replace("[]", "[0]");
    }

    @Override
    public String toString() {
      return parameter.path() + " " + (value.length() > 20 ? value.length() : value);
    }
  }

  static Stream<Case> ends() {
    return cases(p -> p.form().ends());
  }

  static Stream<Case> beyond() {
    return cases(p -> p.form().beyond());
  }

  static Stream<Case> required() {
    return cases(p -> p.required() ? List.of("") : List.of());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void takesBothEndsOfEveryRange(Case each) {
    assertThat(read(each).complaint()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void refusesWhatBreaksARule(Case each) {
    assertThat(read(each).complaint())
        .get()
        .satisfies(c -> assertThat(c.status()).isEqualTo(400))
        .satisfies(c -> assertThat(c.message()).startsWith(each.shown() + ": expected "));
  }

  @ParameterizedTest
  @MethodSource("required")
  void missesWhatIsRequired(Case each) {
    assertThat(read(each).complaint())
        .get()
        .satisfies(c -> assertThat(c.code()).isEqualTo("MissingParam"))
        .satisfies(c -> assertThat(c.message()).startsWith(each.shown() + " is missing"));
  }

  @Test
  void describesEveryParameterOnceWithDefaultsOfItsForm() {
    assertThat(PlaylistParameters.OPERATION.takes())
        .extracting(Parameter::path)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(50);
    assertThat(PlaylistParameters.OPERATION.takes())
        .allMatch(p -> p.standard().isEmpty() || p.form().fits(p.standard()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "10.0", "'10'", "'10.0'"})
  void takesNumbersHoweverTheyAreWritten(String ten) {
    String ahead = String.format(Locale.ROOT, "'TranscodeAhead': %s, 'InitialT", ten);
    String request = VendorSamples.MEDIA.replace("10.0", ten).replace("'InitialT", ahead);
    assertThat(stage.refusal(request)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "'MasterURI': 'oss://media/output/master.m3u8',|^^|MasterURI: ",
        "output/master.m3u8|other/master.m3u8|Targets[0].URI: ",
        "output/small|output/large|Targets[1].URI: ",
        "output/small|small|Targets[1].URI: ",
        "output/small|output/small.m3u8|Targets[1].URI: ",
        "output/small|output/master|Targets[1].URI: ",
        "output/words.srt|film.mp4|SourceSubtitles[0].URI: ",
        "'CRF': 23|'CRF': 23, 'Bitrate': 500000|Targets[0].Video.TranscodeVideo: ",
        "'CRF': 23|'CRF': 23, 'MaxBitrate': 500000|Targets[0].Video.TranscodeVideo: ",
        "'CRF': 23|'Bitrate': 500000, 'BufferSize': 500000|Targets[0].Video.TranscodeVideo: ",
        "'Channel': 1|'Bitrate': 64000, 'Quality': 50|Targets[1].Audio.TranscodeAudio: ",
        "'DisableSubtitle': false|'DisableSubtitle': true|Targets[2]: ",
        "'CRF': 23|'CRF': 23, 'GOPSize': 250|'Targets[0].Video.TranscodeVideo.GOPSize' is no ",
        "[{'URI': 'oss://media/output/words.srt', 'Language': 'eng'}]|[]|Targets[2].Subtitle: ",
        "'showrunner'|'other'|ProjectName: ",
        "film.mp4|none.mp4|Expected the object ",
        "words.srt|none.srt|Expected the object ",
        "media/output/master|nobody/output/master|Targets[0].URI: "
      },
      delimiter = '|')
  void refusesWhatDoesNotGoTogether(String part, String changed, String message) {
    assertThat(VendorSamples.MASTER).contains(part);
    assertThat(stage.refusal(VendorSamples.MASTER)).isEmpty();
    assertThat(stage.refusal(VendorSamples.MASTER.replace(part, changed))).startsWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "'CRF': 23|'CRF': 23, 'MaxBitrate': 500000, 'BufferSize': 500000",
        "'CRF': 23|'Bitrate': 500000",
        "'Channel': 1|'Quality': 50",
        "'Language': 'eng'}|'Language': 'eng'}, {'URI': 'oss://media/output/words2.srt'}"
      },
      delimiter = '|')
  void takesWhatGoesTogether(String part, String changed) {
    assertThat(stage.refusal(VendorSamples.MASTER.replace(part, changed))).isEmpty();
  }

  @Test
  void takesSixTargetsAndTwoSubtitles() {
    assertThat(stage.refusal(targets(6))).isEmpty();
    assertThat(stage.refusal(targets(7))).startsWith("Targets: expected 1 to 6");
    String subtitle = "{'URI': 'oss://media/output/words.srt'}";
    String three =
        String.format(Locale.ROOT, "'SourceSubtitles': [%1$s, %1$s, %1$s], 'Targets'", subtitle);
    assertThat(stage.refusal(targets(1).replace("'Targets'", three)))
        .startsWith("SourceSubtitles: expected at most 2");
  }

  @Test
  void passesOverSubtitlesOfATargetWithAPicture() {
    String both = "'Subtitle': {'Stream': [0]}, 'Video': {'TranscodeVideo': {'CRF'";
    String request = VendorSamples.MASTER.replace("'Video': {'TranscodeVideo': {'CRF'", both);
    assertThat(stage.done(request).items("SubtitlePlaylist")).hasSize(1);
  }

  private static String targets(int count) {
    var targets = new StringBuilder();
    for (int i = 0; i < count; i++) {
      targets
          .append(i == 0 ? "" : ", ")
          .append(
              String.format(
                  Locale.ROOT, "{'URI': 'oss://media/output/t%s', 'Audio': {'Stream': [0]}}", i));
    }
    return String.format(
        Locale.ROOT,
        """
    {'ProjectName': 'showrunner', 'SourceURI': 'oss://media/film.mp4',
     'MasterURI': 'oss://media/output/m.m3u8', 'Targets': [%s]}
    """,
        targets);
  }

  private static ParameterReader.Reading read(Case each) {
    return ParameterReader.read(
        PlaylistParameters.OPERATION, each.request(), PlaylistStage.SETTINGS);
  }

  private static Stream<Case> cases(Function<Parameter, List<String>> values) {
    return PlaylistParameters.OPERATION.takes().stream()
        .flatMap(p -> values.apply(p).stream().map(v -> new Case(p, v)));
  }
}
