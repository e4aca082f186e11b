package io.showrunner.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayWireTest {

  @Test
  void writesAStartOfASingleStream() {
    assertThat(RelayWire.parameters(Samples.start(Samples.solo())).write())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
            {"AppId":"app-1","ChannelId":"c-1","TaskId":"%s","MixMode":"0","StreamURL":"%s",\
            "MaxIdleTime":"120","SingleSubParams":{"UserId":"ana","StreamType":"0"}}""",
                Samples.TASK,
                Samples.URL));
  }

  @Test
  void writesAnUpdateToAMix() {
    assertThat(RelayWire.parameters(Samples.update(Samples.duo())).write())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
            {"AppId":"app-1","ChannelId":"c-1","TaskId":"%s","MixMode":"1","TranscodeParams":{\
            "EncodeParams":{"AudioOnly":"false","AudioBitrate":"64","AudioChannels":"2",\
            "AudioSampleRate":"44100","VideoCodec":"H.264","VideoBitrate":"1500",\
            "VideoFramerate":"25","VideoGop":"50","VideoHeight":"720","VideoWidth":"1280",\
            "EnhancedParam":"{\\"profile\\":\\"main\\",\\"preset\\":\\"superfast\\"}"},\
            "Layout":{"UserPanes":[{"X":"0","Y":"0.25","Width":"0.5","Height":"0.5","ZOrder":"1",\
            "RenderMode":"0","UserInfo":{"UserId":"ana"}},{"X":"0.5","Y":"0.25","Width":"0.5",\
            "Height":"0.5","ZOrder":"1","RenderMode":"0",\
            "BackgroundImageUrl":"https://img.example.com/bo.png","UserInfo":{"UserId":"bo"}}]},\
            "UserInfos":[{"UserId":"ana","StreamType":"0"},{"UserId":"bo","StreamType":"0"}]}}""",
                Samples.TASK));
  }

  @Test
  void namesTheSourceOnlyOfPicturesAskedForAlone() {
    String written = RelayWire.parameters(Samples.update(Samples.presentation())).write();
    assertThat(written)
        .contains("\"UserInfo\":{\"UserId\":\"ana\"}")
        .contains("\"UserInfo\":{\"UserId\":\"bo\",\"SourceType\":\"shareScreen\"}")
        .contains("{\"UserId\":\"bo\",\"StreamType\":\"1\"}")
        .contains("{\"UserId\":\"bo\",\"StreamType\":\"2\",\"SourceType\":\"shareScreen\"}");
  }

  @Test
  void namesAChannelOnlyIfItIsAnother() {
    String written = RelayWire.parameters(Samples.update(Samples.battle())).write();
    assertThat(written)
        .contains("{\"UserId\":\"ana\",\"StreamType\":\"0\"}")
        .contains("{\"UserId\":\"bo\",\"ChannelId\":\"c-2\",\"StreamType\":\"0\"}");
  }

  @Test
  void asksForNoPictureWithoutPanes() {
    JsonObject transcode =
        RelayWire.parameters(Samples.update(Samples.radio()))
            .object("TranscodeParams")
            .orElseThrow();
    assertThat(transcode.fields().keySet()).containsExactly("EncodeParams", "UserInfos");
    assertThat(transcode.object("EncodeParams").orElseThrow().fields().keySet())
        .containsExactly("AudioOnly", "AudioBitrate", "AudioChannels", "AudioSampleRate");
  }

  @Test
  void namesNothingButTheTaskToStopOrReadIt() {
    String expected =
        String.format(Locale.ROOT, "{\"AppId\":\"app-1\",\"TaskId\":\"%s\"}", Samples.TASK);
    assertThat(RelayWire.parameters(Samples.stop()).write()).isEqualTo(expected);
    assertThat(RelayWire.parameters(Samples.detail()).write()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'MixMode':0,'SingleSubParams':{'UserId':'ana'}}",
        "{'SingleSubParams':{'StreamType':'0','SourceType':'camera','UserId':'ana'},'MixMode':'0'}",
        "{'MixMode':'0','SingleSubParams':{'UserId':'ana','SourceType':'shareScreen','StreamType':'0'},"
            + "'TranscodeParams':{'UserInfos':[{'UserId':'bo'}]},'Region':'CN-Shanghai','SeiParams':null}"
      })
  void knowsTheSameWrittenOtherwise(String detail) {
    JsonObject told = Json.parseObject(detail.replace('\'', '"'));
    assertThat(RelayWire.carries(told, Samples.solo(), Samples.CHANNEL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'MixMode':'0','SingleSubParams':{'UserId':'bo'}}",
        "{'MixMode':'0','SingleSubParams':{'UserId':'ana','StreamType':'1'}}",
        "{'MixMode':'1','SingleSubParams':{'UserId':'ana'}}",
        "{'MixMode':'0'}"
      })
  void knowsAnotherFromTheWanted(String detail) {
    JsonObject told = Json.parseObject(detail.replace('\'', '"'));
    assertThat(RelayWire.carries(told, Samples.solo(), Samples.CHANNEL)).isFalse();
  }

  @Test
  void tellsMixesApartByWhatTheyMean() {
    var all = List.of(Samples.duo(), Samples.presentation(), Samples.battle(), Samples.radio());
    for (var one : all) {
      JsonObject told = RelayWire.parameters(Samples.update(one));
      for (var other : all) {
        assertThat(RelayWire.carries(told, other, Samples.CHANNEL)).isEqualTo(one.equals(other));
      }
    }
    String written = RelayWire.parameters(Samples.update(Samples.duo())).write();
    JsonObject otherwise =
        Json.parseObject(
            written
                .replace("\"0.25\"", "\"0.2500\"")
                .replace("\"RenderMode\":\"0\"", "\"RenderMode\":0")
                .replace("{\"UserId\":\"ana\"}", "{\"ChannelId\":\"c-1\",\"UserId\":\"ana\"}"));
    assertThat(RelayWire.carries(otherwise, Samples.duo(), Samples.CHANNEL)).isTrue();
    JsonObject moved = Json.parseObject(written.replace("\"X\":\"0.5\"", "\"X\":\"0.4\""));
    assertThat(RelayWire.carries(moved, Samples.duo(), Samples.CHANNEL)).isFalse();
  }
}
