package io.showrunner.cloud.mock.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A recording that was made, and where it lies. */
record Recorded(
    ObjectAddress at, String stream, Instant start, Instant end, int width, int height) {
  /** The AppName in the names of all recordings here. */
  static final String APP_NAME = "live";

  /**
   * As DescribeLiveStreamRecordIndexFiles has it (names: SDK aliyun-java-sdk-live 3.9.76). Assumed:
   * times in UTC with seconds, Duration in seconds, an id made of the address; OssObject is the
   * recording itself.
   */
  JsonObject described(String domain) {
    long millis = Duration.between(start, end).toMillis();
    return JsonObject.EMPTY
        .with("RecordId", UUID.nameUUIDFromBytes(at.toString().getBytes(UTF_8)).toString())
        .with("DomainName", domain)
        .with("AppName", APP_NAME)
        .with("StreamName", stream)
        .with("OssBucket", at.bucket())
        .with("OssObject", at.key())
        .with("Format", "mp4")
        .with("StartTime", seconds(start))
        .with("EndTime", seconds(end))
        .with("CreateTime", seconds(end))
        .with("Duration", new Json.Num(BigDecimal.valueOf(millis, 3)))
        .with("Width", width)
        .with("Height", height);
  }

  /** As a medium of VOD it is called so: 32 hexadecimal digits (assumed: made of the address). */
  String mediaId() {
    return UUID.nameUUIDFromBytes(at.toString().getBytes(UTF_8)).toString().replace("-", "");
  }

  /** As SearchMedia has it (names: SDK vod20170321). */
  JsonObject asMedium() {
    return JsonObject.EMPTY
        .with("MediaId", mediaId())
        .with("MediaType", "video")
        .with("CreationTime", seconds(end))
        .with("Video", asVideo());
  }

  /** As GetPlayInfo has it beside its streams (names: SDK vod20170321). */
  JsonObject asVideo() {
    return JsonObject.EMPTY
        .with("VideoId", mediaId())
        .with("Title", stream)
        .with("MediaType", "video")
        .with("Duration", duration())
        .with("Status", "Normal")
        .with("StorageClass", "Standard")
        .with("CreationTime", seconds(end));
  }

  /** As a stream of GetPlayInfo (names: SDK vod20170321); its original, for there is no other. */
  JsonObject asPlayed(String url) {
    return JsonObject.EMPTY
        .with("PlayURL", url)
        .with("Format", "mp4")
        .with("Definition", "OD")
        .with("StreamType", "video")
        .with("Status", "Normal")
        .with("Duration", duration())
        .with("Fps", "25")
        .with("Bitrate", "0")
        .with("Size", 0)
        .with("Width", width)
        .with("Height", height)
        .with("Encrypt", 0)
        .with("CreationTime", seconds(end))
        .with("ModificationTime", seconds(end));
  }

  private String duration() {
    return BigDecimal.valueOf(Duration.between(start, end).toMillis(), 3).toPlainString();
  }

  private static String seconds(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
