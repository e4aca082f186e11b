package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Samples;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Canvas;
import io.showrunner.vocabulary.LeaveReason;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Recordings as the vendor's kit looks for them, in VOD; and how large they are. */
class MediaTest {
  private final Stage stage = Stage.with(Stage.settings().withCamera(new Canvas(1920, 1080)));

  @Test
  void aRecordingIsFoundByTheNameOfItsStreamAndTellsHowItIsPlayed() {
    broadcast();
    JsonObject found = media(String.format(Locale.ROOT, "Title='%s'", Samples.STREAM)).get(0);
    assertThat(found.object("Video").orElseThrow().text("Title"))
        .contains(Samples.STREAM.toString());
    String id = found.text("MediaId").orElseThrow();
    assertThat(id).matches("[0-9a-f]{32}");
    Reply play = stage.cloud.call("GetPlayInfo", JsonObject.EMPTY.with("VideoId", id));
    JsonObject info =
        (JsonObject) play.body().object("PlayInfoList").orElseThrow().items("PlayInfo").get(0);
    assertThat(info.whole("Width")).contains(1920L);
    assertThat(info.whole("Height")).contains(1080L);
    assertThat(info.text("PlayURL").orElseThrow()).startsWith("http://").endsWith(".mp4");
    assertThat(Double.parseDouble(info.text("Duration").orElseThrow())).isGreaterThan(10);
    assertThat(media("Title = 'nobody'")).isEmpty();
  }

  @Test
  void whatIsNotReadIsRefused() {
    Reply match = stage.cloud.call("SearchMedia", JsonObject.EMPTY.with("Match", "Tags in ('a')"));
    assertThat(match.text("Message")).startsWith("Match: expected Title='…'");
    Reply nobody = stage.cloud.call("GetPlayInfo", JsonObject.EMPTY.with("VideoId", "x"));
    assertThat(nobody.status() + " " + nobody.text("Code")).isEqualTo("404 InvalidVideo.NotFound");
    assertThat(nobody.text("HostId")).isEqualTo("vod.aliyuncs.com");
  }

  /** A recording is as large as the camera, so that a target of 1080 lines is not made smaller. */
  @Test
  void aTargetOf1080LinesIsOne() {
    broadcast();
    JsonObject recording = (JsonObject) stage.cloud.state().items("objects").get(0);
    String source = "oss://showrunner/" + recording.text("key").orElseThrow();
    Reply made =
        stage.cloud.call(
            "GenerateVideoPlaylist",
            JsonObject.EMPTY
                .with("ProjectName", "showrunner")
                .with("SourceURI", source)
                .with(
                    "Targets",
                    "[{\"URI\":\"oss://showrunner/out/v\",\"Video\":{\"TranscodeVideo\":"
                        + "{\"Resolution\":\"1920x1080\"}}}]"));
    JsonObject video = (JsonObject) made.body().items("VideoPlaylist").get(0);
    assertThat(video.text("Resolution")).contains("1920x1080");
  }

  private void broadcast() {
    stage.airs(Samples.solo());
    stage.pass(20);
    stage.must(stage.cloud.stop(Samples.stop()));
    stage.world().leave(CHANNEL, ANA, LeaveReason.NORMAL);
    stage.pass(60);
  }

  private List<JsonObject> media(String match) {
    Reply reply = stage.cloud.call("SearchMedia", JsonObject.EMPTY.with("Match", match));
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
    return reply.body().items("MediaList").stream().map(each -> (JsonObject) each).toList();
  }
}
