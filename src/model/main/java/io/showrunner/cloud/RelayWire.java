package io.showrunner.cloud;

import io.showrunner.broadcast.Encoding;
import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.Subscription;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Pane;
import io.showrunner.layout.Scaling;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import org.jspecify.annotations.Nullable;

/**
 * Requests with the vendor's parameter names, nested, in the order of the vendor's page, every
 * scalar as text as its SDKs send it (StartLiveMPUTask page, 2024-12-05, and SDK live20161101
 * 3.0.0).
 */
public final class RelayWire {
  private RelayWire() {}

  /** The request's parameters as they go over the wire. */
  public static JsonObject parameters(RelayRequest request) {
    JsonObject head = JsonObject.EMPTY.with("AppId", request.app().value());
    if (request instanceof RelayRequest.Start start) {
      JsonObject told =
          head.with("ChannelId", start.channel().value())
              .with("TaskId", start.task().value())
              .with("MixMode", text(start.relay().mixMode()))
              .with("StreamURL", start.url().value())
              .with("MaxIdleTime", text(start.idleLimit().toSeconds()));
      return withRelay(told, start.relay(), start.channel());
    } else if (request instanceof RelayRequest.Update update) {
      JsonObject told =
          head.with("ChannelId", update.channel().value())
              .with("TaskId", update.task().value())
              .with("MixMode", text(update.relay().mixMode()));
      IngestUrl url = update.url();
      told = url == null ? told : told.with("StreamURL", url.value());
      return withRelay(told, update.relay(), update.channel());
    }
    return head.with("TaskId", request.task().value());
  }

  /**
   * Whether a task read back with ListRtcMPUTaskDetail carries exactly this: what means the same to
   * the cloud counts as the same (a default spelled out, another order of keys or of users).
   *
   * @param detail one element of the answer's {@code MPUTasks}
   * @param channel the task's own channel
   */
  public static boolean carries(JsonObject detail, Relay wanted, ChannelId channel) {
    JsonObject asked =
        withRelay(JsonObject.EMPTY.with("MixMode", text(wanted.mixMode())), wanted, channel);
    return RelayLikeness.of(detail, channel).equals(RelayLikeness.of(asked, channel));
  }

  private static JsonObject withRelay(JsonObject told, Relay relay, ChannelId channel) {
    if (relay instanceof Relay.SingleStream single) {
      JsonObject input =
          JsonObject.EMPTY.with("UserId", single.user().value()).with("StreamType", "0");
      return told.with("SingleSubParams", input);
    }
    return told.with("TranscodeParams", transcode((Relay.MixedStream) relay, channel));
  }

  /** Without a pane there is no picture: the cloud then takes audio fields only, and no layout. */
  private static JsonObject transcode(Relay.MixedStream mixed, ChannelId channel) {
    JsonObject encode = encode(mixed.encoding(), mixed.panes().isEmpty());
    JsonObject told = JsonObject.EMPTY.with("EncodeParams", encode);
    if (!mixed.panes().isEmpty()) {
      var panes = mixed.panes().stream().map(p -> pane(p, mixed, channel)).toList();
      told = told.with("Layout", JsonObject.EMPTY.with("UserPanes", panes));
    }
    return told.with("UserInfos", mixed.inputs().stream().map(i -> input(i, channel)).toList());
  }

  private static JsonObject encode(Encoding encoding, boolean audioOnly) {
    JsonObject audio =
        JsonObject.EMPTY
            .with("AudioOnly", String.valueOf(audioOnly))
            .with("AudioBitrate", text(encoding.audioBitrate()))
            .with("AudioChannels", text(encoding.audioChannels()))
            .with("AudioSampleRate", text(encoding.audioSampleRate()));
    if (audioOnly) {
      return audio;
    }
    JsonObject all =
        audio
            .with("VideoCodec", encoding.codec())
            .with("VideoBitrate", text(encoding.videoBitrate()))
            .with("VideoFramerate", text(encoding.framesPerSecond()))
            .with("VideoGop", text(encoding.keyFrameEvery()))
            .with("VideoHeight", text(encoding.canvas().height()))
            .with("VideoWidth", text(encoding.canvas().width()));
    JsonObject enhanced =
        optional(
            optional(JsonObject.EMPTY, "profile", encoding.profile()), "preset", encoding.preset());
    return enhanced.fields().isEmpty() ? all : all.with("EnhancedParam", enhanced.write());
  }

  private static JsonObject pane(Pane pane, Relay.MixedStream mixed, ChannelId channel) {
    JsonObject user = withChannel(pane.user().value(), pane.channel(), channel);
    boolean pictureAlone =
        mixed.inputs().stream()
            .anyMatch(
                i ->
                    i.user().equals(pane.user())
                        && i.channel().equals(pane.channel())
                        && pane.source() == i.source());
    if (pictureAlone) {
      user = user.with("SourceType", source(pane.source()));
    }
    JsonObject told =
        JsonObject.EMPTY
            .with("X", pane.area().x().decimal())
            .with("Y", pane.area().y().decimal())
            .with("Width", pane.area().width().decimal())
            .with("Height", pane.area().height().decimal())
            .with("ZOrder", text(pane.layer()))
            .with("RenderMode", pane.scaling() == Scaling.FIT ? "0" : "1");
    return optional(told, "BackgroundImageUrl", pane.placeholder()).with("UserInfo", user);
  }

  private static JsonObject input(Subscription input, ChannelId channel) {
    JsonObject told =
        withChannel(input.user().value(), input.channel(), channel)
            .with("StreamType", streamType(input.media()));
    Source source = input.source();
    return source == null ? told : told.with("SourceType", source(source));
  }

  /** A channel is named only if it is not the task's own. */
  private static JsonObject withChannel(String user, ChannelId channel, ChannelId own) {
    JsonObject told = JsonObject.EMPTY.with("UserId", user);
    return channel.equals(own) ? told : told.with("ChannelId", channel.value());
  }

  private static String streamType(Subscription.Media media) {
    return switch (media) {
      case ORIGINAL -> "0";
      case AUDIO -> "1";
      case VIDEO -> "2";
    };
  }

  private static String source(Source source) {
    return source == Source.CAMERA ? "camera" : "shareScreen";
  }

  private static JsonObject optional(JsonObject told, String name, @Nullable String value) {
    return value == null ? told : told.with(name, value);
  }

  private static String text(long number) {
    return Long.toString(number);
  }
}
