package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Requests for playlists with the vendor's parameter names, and what is answered (SDK imm20200930
 * 5.0.1; live transcoding guide, 2025-06-16). Codes of refusals are not published: that something
 * is missing is read off {@code ResourceNotFound}, assumed; throttling and trouble are the
 * gateway's, as everywhere.
 */
public final class PlaylistWire {
  private PlaylistWire() {}

  /** The request's parameters as they go over the wire. */
  public static JsonObject parameters(PlaylistRequest request) {
    List<JsonObject> targets =
        request.renditions().stream().map(each -> target(each, request.master())).toList();
    return JsonObject.EMPTY
        .with("ProjectName", request.project())
        .with("SourceURI", request.source().toString())
        .with("MasterURI", request.master().toString())
        .with("Targets", targets);
  }

  /** A side left open follows the recording's shape, upright or not. */
  private static JsonObject target(Rendition rendition, ObjectUri master) {
    JsonObject video =
        JsonObject.EMPTY
            .with("Codec", "h264")
            .with("Bitrate", rendition.videoBitrate())
            .with("Resolution", "x" + rendition.shortSide())
            .with("AdaptiveResolutionDirection", Json.of(true));
    JsonObject audio =
        JsonObject.EMPTY.with("Codec", "aac").with("Bitrate", rendition.audioBitrate());
    return JsonObject.EMPTY
        .with("URI", master.beside(rendition.name()).toString())
        .with("Video", JsonObject.EMPTY.with("TranscodeVideo", video))
        .with("Audio", JsonObject.EMPTY.with("TranscodeAudio", audio));
  }

  /**
   * What an answer says.
   *
   * @param body empty if it was none that could be read
   */
  public static PlaylistAnswer answer(PlaylistRequest request, int status, JsonObject body) {
    Optional<String> code = body.text("Code");
    if (status == 200 && body.text("RequestId").isPresent()) {
      return new PlaylistAnswer.Made(
          body.text("MasterURI").flatMap(ObjectUri::parse).orElse(request.master()),
          body.text("Token").orElse(""),
          length(body));
    } else if (status >= 400 && code.isPresent()) {
      String message = body.text("Message").orElse("");
      return new PlaylistAnswer.Refused(status, code.get(), message, prospect(code.get(), message));
    }
    return new PlaylistAnswer.Unknown(
        String.format(Locale.ROOT, "an answer with status %d that says nothing", status));
  }

  private static PlaylistAnswer.Prospect prospect(String code, String message) {
    if (code.startsWith("ResourceNotFound")) {
      return PlaylistAnswer.Prospect.MISSING;
    }
    return switch (Refusals.meaning(code, message)) {
      case THROTTLED, CLOUD_TROUBLE -> PlaylistAnswer.Prospect.LATER;
      default -> PlaylistAnswer.Prospect.HOPELESS;
    };
  }

  /** Seconds, with a fraction. */
  private static @org.jspecify.annotations.Nullable Duration length(JsonObject body) {
    return body.get("Duration").orElse(null) instanceof Json.Num seconds
        ? Duration.ofMillis(
            seconds
                .value()
                .multiply(BigDecimal.valueOf(1000))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue())
        : null;
  }
}
