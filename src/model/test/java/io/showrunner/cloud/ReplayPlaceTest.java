package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where replays come from and go to, and how that is worded. */
class ReplayPlaceTest {
  private static final ObjectUri SOURCE = new ObjectUri("films", "live/s/a.mp4");
  private static final PlaylistRequest REQUEST =
      new ReplayPlace(
              "project",
              "replays",
              "re/play",
              List.of(new Rendition("720p", 720, 1_500_000, 96_000)))
          .replayOf(new StreamName("s"), new Recording(SOURCE, EVENING, EVENING.plusSeconds(60)));

  @Test
  void isWrittenByTheVendorsNames() {
    assertThat(PlaylistWire.parameters(REQUEST))
        .isEqualTo(
            Json.parse(
                """
                {"ProjectName":"project","SourceURI":"oss://films/live/s/a.mp4",\
                "MasterURI":"oss://replays/re/play/s/20261120-200000/master.m3u8",\
                "Targets":[{"URI":"oss://replays/re/play/s/20261120-200000/720p",\
                "Video":{"TranscodeVideo":{"Codec":"h264","Bitrate":1500000,"Resolution":"x720",\
                "AdaptiveResolutionDirection":true}},\
                "Audio":{"TranscodeAudio":{"Codec":"aac","Bitrate":96000}}}]}"""));
  }

  @Test
  void anAnswerThatTellsLittleIsEnough() {
    assertThat(PlaylistWire.answer(REQUEST, 200, JsonObject.EMPTY.with("RequestId", "R")))
        .isEqualTo(new PlaylistAnswer.Made(REQUEST.master(), "", null));
    JsonObject told =
        (JsonObject) Json.parse("{\"RequestId\":\"R\",\"Duration\":60.0854,\"Token\":\"t\"}");
    assertThat(PlaylistWire.answer(REQUEST, 200, told))
        .isEqualTo(new PlaylistAnswer.Made(REQUEST.master(), "t", Duration.ofMillis(60_085)));
    assertThat(PlaylistWire.answer(REQUEST, 200, JsonObject.EMPTY))
        .isInstanceOf(PlaylistAnswer.Unknown.class);
    assertThat(PlaylistWire.answer(REQUEST, 502, JsonObject.EMPTY))
        .isEqualTo(new PlaylistAnswer.Unknown("an answer with status 502 that says nothing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "oss://",
        "oss://b/k",
        "oss://bucket",
        "oss://Bucket/k",
        "http://x/y",
        "oss://bucket//k"
      })
  void whatIsNoAddressOfAnObjectIsNone(String text) {
    assertThat(ObjectUri.parse(text)).isEmpty();
  }

  @Test
  void anAddressOfAnObjectIsReadAsItIsWritten() {
    assertThat(ObjectUri.parse("oss://bucket-1/a/b c.mp4"))
        .contains(new ObjectUri("bucket-1", "a/b c.mp4"));
    assertThat(new ObjectUri("bucket-1", "a/b").toString()).isEqualTo("oss://bucket-1/a/b");
  }

  @ParameterizedTest
  @CsvSource({
    "'',720,1,1000",
    "a/b,720,1,1000",
    "a,1,1,1000",
    "a,4097,1,1000",
    "a,720,0,1000",
    "a,720,1,999"
  })
  void aRenditionKeepsWithinTheVendorsRanges(String name, int side, int video, int audio) {
    assertThatThrownBy(() -> new Rendition(name, side, video, audio))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a ");
  }

  @Test
  void renditionsAreOneToSixWithNamesOfTheirOwn() {
    var one = new Rendition("a", 720, 1, 1000);
    for (List<Rendition> wrong :
        List.of(
            Collections.<Rendition>emptyList(), List.of(one, one), Collections.nCopies(7, one))) {
      assertThatThrownBy(() -> new PlaylistRequest("p", SOURCE, REQUEST.master(), wrong))
          .hasMessageStartingWith("Expected 1 to 6 renditions");
    }
    assertThatThrownBy(() -> new PlaylistRequest("p", SOURCE, SOURCE, List.of(one)))
        .hasMessageContaining("ending in .m3u8");
    assertThatThrownBy(() -> ReplayPlace.of("p", "bucket", "/replay"))
        .hasMessageContaining("a folder without slashes at its ends");
  }
}
