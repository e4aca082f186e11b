package io.showrunner.cloud.mock.frontdoor;

import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.RpcSignatureComposer;
import com.aliyuncs.auth.Signer;
import com.aliyuncs.http.MethodType;
import io.showrunner.clock.Chance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes one request up. */
final class Fuzz {
  private static final String[] METHODS = {
    "GET", "POST", "GET", "POST", "PUT", "HEAD", "DELETE", "OPTIONS", "PATCH", "get", "BREW"
  };
  private static final String[] PATHS = {
    "/",
    "/",
    "/",
    "/",
    "/?",
    "//",
    "/_mock/events",
    "/_mock/../",
    "/bucket/o%2F",
    "/%",
    "*",
    "/\u0000"
  };
  private static final String[] OPERATIONS = {
    "StartLiveMPUTask",
    "UpdateLiveMPUTask",
    "StopLiveMPUTask",
    "ListRtcMPUTaskDetail",
    "DescribeEverything",
    ""
  };
  private static final String[] NAMES = {
    "AppId",
    "ChannelId",
    "TaskId",
    "MixMode",
    "StreamURL",
    "SingleSubParams",
    "TranscodeParams",
    "MultiStreamURL",
    "SeiParams",
    "MaxIdleTime",
    "Events.1",
    "Events.99999",
    ".",
    "",
    "a.b.c",
    "你"
  };
  private static final String[] VALUES = {
    "app-1",
    "c-1",
    "T-0",
    "0",
    "1",
    "-1",
    "",
    "{",
    "{}",
    "[]",
    "[[[[",
    "null",
    "1e9999999999",
    "{\"UserId\":\"ana\"}",
    "{\"UserId\":{\"UserId\":[]}}",
    "rtmp://push.example.com/live/x",
    "[{\"URL\":\"rtmp://push.example.com/live/y\",\"IsAliCdn\":true}]",
    "\u0000\ud83d\ude00",
    "{\"EncodeParams\":{\"EnhancedParam\":\"{\"},\"Layout\":{\"UserPanes\":[null,1]}}",
    "%00%ff"
  };
  private static final String[] TYPES = {
    "",
    "Content-Type: application/json\r\n",
    "Content-Type: application/x-www-form-urlencoded\r\n",
    "Content-Type: application/json; charset=utf-16\r\n",
    "Content-Type: ;;;\r\n",
    "Content-Type: multipart/form-data\r\n"
  };
  private static final String[] AUTHORIZATIONS = {
    "",
    "",
    "Authorization: ACS3-HMAC-SHA256 Credential=showrunner,SignedHeaders=host,Signature=0\r\n",
    "Authorization: ACS3-HMAC-SHA256\r\nx-acs-date: now\r\nx-acs-signature-nonce: 1\r\n",
    "Authorization: OSS showrunner:AAAA\r\n",
    "x-acs-action: StopLiveMPUTask\r\nx-acs-version: 2016-11-01\r\n"
  };

  private final Chance chance;
  private final Instant now;
  private final List<String> alsoDamaged;

  Fuzz(Chance chance, Instant now) {
    this(chance, now, List.of());
  }

  /**
   * One that knows more requests.
   *
   * @param alsoDamaged whole requests that are right, or nearly so
   */
  Fuzz(Chance chance, Instant now, List<String> alsoDamaged) {
    this.chance = chance;
    this.now = now;
    this.alsoDamaged = alsoDamaged;
  }

  byte[] request() {
    if (!alsoDamaged.isEmpty() && chance.below(2) == 0) {
      byte[] known = bytes(alsoDamaged.get(chance.below(alsoDamaged.size())));
      return chance.below(4) == 0 ? known : damaged(known);
    }
    return switch (chance.below(10)) {
      case 0, 1, 2, 3 -> signed();
      case 4, 5, 6 -> damaged(signed());
      case 7, 8 -> madeUp();
      default -> noise(chance.below(300) + 1);
    };
  }

  /** Right in every way but what it asks for. */
  private byte[] signed() {
    var parameters = new TreeMap<String, String>();
    for (int each = chance.below(8); each > 0; each--) {
      parameters.put(one(NAMES), one(VALUES));
    }
    parameters.put("AppId", "app-1");
    parameters.put("Action", one(OPERATIONS));
    parameters.put("Version", "2016-11-01");
    parameters.put("AccessKeyId", OpenCloud.KEY);
    parameters.put("SignatureMethod", "HMAC-SHA1");
    parameters.put("SignatureVersion", "1.0");
    parameters.put("SignatureNonce", chance.hexId());
    parameters.put("Timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
    Signer signer = Signer.getSigner(new BasicCredentials(OpenCloud.KEY, OpenCloud.SECRET));
    String toSign =
        RpcSignatureComposer.getComposer()
            .composeStringToSign(MethodType.GET, null, signer, parameters, null, null);
    parameters.put("Signature", signer.signString(toSign, OpenCloud.SECRET + "&"));
    return bytes(
        "GET /?" + encoded(parameters) + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
  }

  private byte[] damaged(byte[] request) {
    byte[] damaged = request.clone();
    for (int each = 1 + chance.below(4); each > 0; each--) {
      damaged[chance.below(damaged.length)] = (byte) chance.below(256);
    }
    return damaged;
  }

  private byte[] madeUp() {
    byte[] body = chance.below(2) == 0 ? bytes(one(VALUES)) : noise(chance.below(2_000));
    int told = chance.below(10) == 0 ? body.length + chance.below(5) : body.length;
    String length =
        chance.below(8) == 0
            ? "Transfer-Encoding: chunked\r\n"
            : "Content-Length: " + told + "\r\n";
    byte[] head =
        bytes(
            one(METHODS)
                + " "
                + one(PATHS)
                + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
                + one(TYPES)
                + one(AUTHORIZATIONS)
                + length
                + "\r\n");
    byte[] all = new byte[head.length + body.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  private byte[] noise(int size) {
    byte[] noise = new byte[size];
    for (int at = 0; at < size; at++) {
      noise[at] = (byte) chance.below(256);
    }
    return noise;
  }

  private String one(String[] choices) {
    return choices[chance.below(choices.length)];
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
