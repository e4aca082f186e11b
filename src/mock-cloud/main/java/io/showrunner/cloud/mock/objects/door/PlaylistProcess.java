package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.objects.signing.AddressSigner;
import io.showrunner.cloud.mock.objects.signing.Gate;
import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code x-oss-process=hls/sign} and {@code hls/sign,live_1} (IMM live transcoding guide,
 * 2025-06-16; OSS error pages 0044-00000402 and 410). Assumed: the codes besides those numbers, and
 * that a playlist live transcoding did not make is refused as InvalidArgument.
 */
final class PlaylistProcess {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
  private static final String LIVE = "hls/sign,live_1";

  private final Playback playback;

  PlaylistProcess(Playback playback) {
    this.playback = playback;
  }

  /** Refuses what cannot be done whatever the object holds. */
  void check(OssAsk ask, Gate.Entry entry, String process) {
    if (!process.equals("hls/sign") && !process.equals(LIVE)) {
      throw OssRefusal.notImplemented("x-oss-process=" + process);
    }
    if (!entry.claim().inAddress()) {
      throw refusal("hls/sign expects the signature in the address.", "0044-00000410");
    }
    ask.http()
        .header("x-oss-hls-sign-token")
        .filter(token -> !TOKEN.matcher(token).matches())
        .ifPresent(
            token -> {
              throw refusal(
                  "x-oss-hls-sign-token: expected 1 to 100 letters, digits, '_', '-' or '.'.",
                  "0044-00000402");
            });
  }

  /** The playlist as it is answered. */
  String answer(
      OssAsk ask, Gate.Entry entry, String process, ObjectAddress address, StoredObject object) {
    var signing = new HlsSigning(address, new AddressSigner(ask, entry), process);
    String signed = signing.signed(object.content().body().text());
    if (process.equals(LIVE) && !playback.opened(address)) {
      throw OssRefusal.invalidArgument(
          String.format(
              Locale.ROOT,
              "live_1: expected a playlist made by GenerateVideoPlaylist, but %s is none.",
              address));
    }
    return signed;
  }

  private static OssRefusal refusal(String message, String ec) {
    return new OssRefusal(400, "InvalidArgument", message, ec);
  }
}
