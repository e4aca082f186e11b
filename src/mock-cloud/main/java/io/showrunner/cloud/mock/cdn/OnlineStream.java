package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Canvas;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A stream that arrives at the CDN at this moment.
 *
 * @param task what it is pushed by
 * @param publishedAt when its media was first let in
 */
record OnlineStream(Target target, RelayTask task, Canvas camera, Instant publishedAt) {
  /** Height and width as the first callback has them; none for sound alone. */
  static Map<String, String> size(TaskParameters told, Canvas camera) {
    Map<String, String> size = new LinkedHashMap<>();
    if (!told.audioOnly()) {
      JsonObject encoding = encoding(told);
      size.put("height", encoding.text("VideoHeight").orElse("" + camera.height()));
      size.put("width", encoding.text("VideoWidth").orElse("" + camera.width()));
    }
    return size;
  }

  /**
   * As DescribeLiveStreamsOnlineList gives it: names from SDK aliyun-java-sdk-live 3.9.76. Assumed:
   * PublishUrl without and StreamUrlArgs with what followed the question mark, PublishTime in UTC
   * with seconds. What the mock knows nothing of is left out.
   *
   * @param domain the domain that was asked for
   * @param brief OnlyStream: DomainName, AppName, StreamName and PublishTime alone (assumed)
   */
  JsonObject described(String domain, boolean brief) {
    JsonObject described =
        JsonObject.EMPTY
            .with("DomainName", domain)
            .with("AppName", target.appName())
            .with("StreamName", target.stream())
            .with("PublishTime", publishedAt.truncatedTo(ChronoUnit.SECONDS).toString());
    if (brief) {
      return described;
    }
    described =
        described
            .with("PublishDomain", target.host())
            .with("PublishUrl", "rtmp://" + target.host() + target.path())
            .with("StreamUrlArgs", target.query())
            .with("ClientIp", Notices.PUBLISHER);
    for (Shown each : Shown.ALL) {
      Optional<Long> value = each.of(this);
      described = value.isPresent() ? described.with(each.name(), value.get()) : described;
    }
    return described;
  }

  /** A number of the list and where it comes from; absent if the task was never told it. */
  private record Shown(String name, String parameter) {
    static final List<Shown> ALL =
        List.of(
            new Shown("Height", "VideoHeight"),
            new Shown("Width", "VideoWidth"),
            new Shown("FrameRate", "VideoFramerate"),
            new Shown("VideoDataRate", "VideoBitrate"),
            new Shown("AudioDataRate", "AudioBitrate"));

    Optional<Long> of(OnlineStream stream) {
      Map<String, String> size = OnlineStream.size(stream.task().parameters(), stream.camera());
      return Optional.ofNullable(size.get(name.toLowerCase(Locale.ROOT)))
          .or(() -> encoding(stream.task().parameters()).text(parameter))
          .map(Long::parseLong);
    }
  }

  private static JsonObject encoding(TaskParameters told) {
    return told.section("TranscodeParams.EncodeParams").orElse(JsonObject.EMPTY);
  }
}
