package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.objects.signing.AddressSigner;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.PercentCoding;
import java.util.regex.Pattern;

/**
 * Signs every address in a playlist (OSS guide on HLS, 2021-07-14; error pages 0044-00000404, 408
 * and 409, up to 2026-03-20). Assumed: the codes and statuses besides those numbers, the limit of
 * size, that addresses stay relative, and that those with a scheme of their own stay unsigned.
 */
final class HlsSigning {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final Pattern URI = Pattern.compile("(#EXT-X-MEDIA:.*?URI=\")([^\"]*)(\".*)");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

  private final ObjectAddress playlist;
  private final AddressSigner signer;
  private final String process;
  private boolean segments;
  private boolean playlists;

  /**
   * Signs for one request.
   *
   * @param process what nested playlists are to be processed with
   */
  HlsSigning(ObjectAddress playlist, AddressSigner signer, String process) {
    this.playlist = playlist;
    this.signer = signer;
    this.process = process;
  }

  /** The playlist with every address signed. */
  String signed(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw refusal("The playlist is too large.", "0044-00000404");
    }
    var out = new StringBuilder();
    for (String line : text.split("\r?\n", -1)) {
      out.append(line(line)).append('\n');
    }
    out.setLength(out.length() - 1);
    if (segments && playlists) {
      throw refusal("The playlist contains both m3u8 and ts.", "0044-00000409");
    } else if (!segments && !playlists) {
      throw refusal("The playlist contains neither m3u8 nor ts.", "0044-00000408");
    }
    return out.toString();
  }

  private String line(String line) {
    if (line.startsWith("#")) {
      var tag = URI.matcher(line);
      return tag.matches() ? tag.group(1) + address(tag.group(2)) + tag.group(3) : line;
    }
    return line.isBlank() ? line : address(line.trim());
  }

  private String address(String written) {
    int question = written.indexOf('?');
    String path = question < 0 ? written : written.substring(0, question);
    boolean nested = path.endsWith(".m3u8");
    if (!nested && !path.endsWith(".ts")) {
      return written;
    }
    playlists |= nested;
    segments |= !nested;
    if (SCHEME.matcher(path).matches()) {
      return written;
    }
    String key = PercentCoding.decoded(path.startsWith("./") ? path.substring(2) : path);
    String whole = path.startsWith("/") ? key.substring(1) : playlist.directory() + key;
    return path + "?" + signer.query(playlist.beside(whole), nested ? process : "");
  }

  private static OssRefusal refusal(String message, String ec) {
    return new OssRefusal(400, "InvalidArgument", message, ec);
  }
}
