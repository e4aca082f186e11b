package io.showrunner.cloud.mock.task;

import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.Free;
import io.showrunner.cloud.mock.form.LeftOut;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.Named;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Rtmp;
import io.showrunner.cloud.mock.form.Section;
import io.showrunner.cloud.mock.form.Share;
import io.showrunner.cloud.mock.form.Whole;
import java.util.ArrayList;
import java.util.List;

/**
 * The one description of what the relay operations take: names, forms, ranges and defaults of the
 * StartLiveMPUTask page (2024-12-05) and SDK live20161101 3.0.0, which agree. Rules that span
 * several parameters stand in {@link CrossRules}.
 *
 * <p>MixAudioUserIds, LayoutMode and MaxVideoUser are of SDK aliyun-java-sdk-live 3.9.76 alone.
 *
 * <p>Assumed: at most 16 users of MixAudioUserIds; user ids follow the pattern of the other ids;
 * ZOrder ends at 99 as in the SEI.
 */
final class RelayParameters {
  private static final List<Row> ROWS = new ArrayList<>();
  private static final Form SOURCE = OneOf.of("camera", "shareScreen");
  private static final Form MEDIA = OneOf.of("0", "1", "2");
  private static final Form FLAG = OneOf.of("0", "1");
  private static final Form YES_OR_NO = OneOf.of("true", "false");
  private static final Form RENDER = OneOf.of("0", "1");
  private static final Form INTERVAL = new Whole(1000, 5000);

  static {
    top();
    single();
    encode();
    panes();
    inputs();
    sei();
  }

  private RelayParameters() {}

  /**
   * A parameter and who takes it.
   *
   * @param takenBy a letter for each of Start, Update, Stop and Detail: {@code R} required (if what
   *     it stands in is there), {@code O} optional, {@code -} not taken
   */
  private record Row(String path, Form form, String takenBy, String standard) {
    boolean isOf(int column) {
      return takenBy.charAt(column) != '-';
    }

    Parameter in(int column) {
      return new Parameter(path, form, takenBy.charAt(column) == 'R', standard);
    }
  }

  /** What the operation with this letter takes. */
  static List<Parameter> of(int column) {
    return ROWS.stream().filter(row -> row.isOf(column)).map(row -> row.in(column)).toList();
  }

  private static void top() {
    row("AppId", new Named(64), "RRRR");
    row("ChannelId", new Named(64), "RR--");
    row("TaskId", new Named(55), "RRRO");
    row("MixMode", OneOf.of("0", "1"), "RO--", "1");
    row("StreamURL", new Rtmp(2048), "OO--");
    row("MultiStreamURL[]", new Section(true), "OO--");
    row("MultiStreamURL[].URL", new Rtmp(2048), "RR--");
    row("MultiStreamURL[].IsAliCdn", YES_OR_NO, "OO--", "false");
    row("Region", OneOf.of("CN-Shanghai", "AP-Singapore", "EMAA-Saudi"), "O---");
    row("MaxIdleTime", new Whole(10, 86_400), "O---");
    row("PageNo", new Whole(1, 999_999_999), "---O", "1");
    row("PageSize", new Whole(1, 100), "---O", "10");
  }

  private static void single() {
    row("SingleSubParams", new Section(false), "OO--");
    row("SingleSubParams.UserId", new Named(64), "RR--");
    row("SingleSubParams.StreamType", MEDIA, "OO--", "0");
    row("SingleSubParams.SourceType", SOURCE, "OO--", "camera");
    row("SingleSubParams.MixAudioUserIds[]", new Many(new Named(64), 16), "OO--");
  }

  private static void encode() {
    row("TranscodeParams", new Section(false), "OO--");
    row("TranscodeParams.Background", new Section(false), "OO--");
    row("TranscodeParams.Background.URL", new Free(2048), "OO--");
    row("TranscodeParams.Background.RenderMode", RENDER, "OO--", "1");
    String in = "TranscodeParams.EncodeParams";
    row(in, new Section(false), "OO--");
    row(in + ".AudioOnly", YES_OR_NO, "OO--", "false");
    row(in + ".AudioBitrate", new Whole(8, 500), "OO--");
    row(in + ".AudioChannels", OneOf.of("1", "2"), "OO--");
    row(in + ".AudioSampleRate", OneOf.of("8000", "16000", "32000", "44100", "48000"), "OO--");
    row(in + ".VideoCodec", OneOf.of("H.264", "H.265"), "OO--", "H.264");
    row(in + ".VideoBitrate", new Whole(1, 10_000), "OO--");
    row(in + ".VideoFramerate", new Whole(1, 60), "OO--");
    row(in + ".VideoGop", new Whole(1, 60), "OO--");
    row(in + ".VideoHeight", new Whole(0, 1920), "OO--");
    row(in + ".VideoWidth", new Whole(0, 1920), "OO--");
    row(in + ".EnhancedParam", new Free(2048), "OO--");
  }

  private static void panes() {
    row("TranscodeParams.Layout", new Section(false), "OO--");
    var unknown = new LeftOut("the classic SDK alone has it, and no page says what it does");
    row("TranscodeParams.Layout.LayoutMode", unknown, "OO--");
    row("TranscodeParams.Layout.MaxVideoUser", unknown, "OO--");
    String in = "TranscodeParams.Layout.UserPanes[]";
    row(in, new Section(true), "OO--");
    for (String side : List.of("X", "Y", "Width", "Height")) {
      row(in + "." + side, new Share(), "RR--");
    }
    row(in + ".ZOrder", new Whole(0, 99), "RR--");
    row(in + ".RenderMode", RENDER, "OO--", "1");
    row(in + ".BackgroundImageUrl", new Free(2048), "OO--");
    row(in + ".UserInfo", new Section(false), "OO--");
    row(in + ".UserInfo.UserId", new Named(64), "OO--");
    row(in + ".UserInfo.ChannelId", new Named(64), "OO--");
    row(in + ".UserInfo.SourceType", SOURCE, "OO--", "camera");
  }

  private static void inputs() {
    String in = "TranscodeParams.UserInfos[]";
    row(in, new Section(true), "OO--");
    row(in + ".UserId", new Named(64), "RR--");
    row(in + ".ChannelId", new Named(64), "OO--");
    row(in + ".StreamType", MEDIA, "OO--", "0");
    row(in + ".SourceType", SOURCE, "OO--", "camera");
  }

  private static void sei() {
    row("SeiParams", new Section(false), "OO--");
    row("SeiParams.PayloadType", new Whole(100, 254), "O---", "5");
    row("SeiParams.LayoutVolume", new Section(false), "OO--");
    row("SeiParams.LayoutVolume.Interval", INTERVAL, "OO--");
    row("SeiParams.LayoutVolume.FollowIdr", FLAG, "OO--");
    row("SeiParams.PassThrough", new Section(false), "OO--");
    row("SeiParams.PassThrough.Interval", INTERVAL, "OO--");
    row("SeiParams.PassThrough.FollowIdr", FLAG, "OO--");
    row("SeiParams.PassThrough.PayloadContent", new Free(4096), "OO--");
    row("SeiParams.PassThrough.PayloadContentKey", new Free(64), "OO--", "udd");
  }

  private static void row(String path, Form form, String takenBy) {
    row(path, form, takenBy, "");
  }

  private static void row(String path, Form form, String takenBy, String standard) {
    ROWS.add(new Row(path, form, takenBy, standard));
  }
}
