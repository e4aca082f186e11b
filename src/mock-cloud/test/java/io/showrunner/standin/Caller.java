package io.showrunner.standin;

import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.RpcSignatureComposer;
import com.aliyuncs.auth.Signer;
import com.aliyuncs.http.MethodType;
import io.showrunner.clock.ShowClock;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who calls operations by hand, signed with the vendor's own classes. */
final class Caller {
  static final String ID = "showrunner";
  static final String SECRET = "showrunner-secret";

  private final Visitor visitor;
  private final ShowClock clock;
  private int nonces;

  Caller(Visitor visitor, ShowClock clock) {
    this.visitor = visitor;
    this.clock = clock;
  }

  /** Something happens in the world. */
  void happens(String event) {
    Visitor.told(visitor.post("/_mock/events", event.replace('\'', '"')), 200);
  }

  /** Names and values in turn, over what every call carries; without what has no value. */
  HttpResponse<String> call(String... parameters) {
    return signedWith(SECRET, parameters);
  }

  HttpResponse<String> signedWith(String secret, String... parameters) {
    return visitor.get("/?" + query(MethodType.GET, secret, parameters));
  }

  /** The same with POST, which some operations want. */
  HttpResponse<String> posted(String... parameters) {
    return visitor.post("/?" + query(MethodType.POST, SECRET, parameters), "");
  }

  private String query(MethodType method, String secret, String... parameters) {
    Map<String, String> all = common();
    for (int at = 0; at < parameters.length; at += 2) {
      all.put(parameters[at], parameters[at + 1]);
    }
    all.values().removeIf(String::isEmpty);
    Signer signer = Signer.getSigner(new BasicCredentials(ID, secret));
    String toSign =
        RpcSignatureComposer.getComposer()
            .composeStringToSign(method, null, signer, all, null, null);
    all.put("Signature", signer.signString(toSign, secret + "&"));
    return encoded(all);
  }

  /** A stop with a header that should hold a signature of the modern scheme. */
  HttpResponse<String> authorized(String header) {
    return visitor.get(
        "/",
        "Authorization",
        header,
        "x-acs-action",
        "StopLiveMPUTask",
        "x-acs-version",
        "2016-11-01");
  }

  /** A stop that would be in order, had anything been started. */
  private Map<String, String> common() {
    var all = new TreeMap<String, String>();
    all.put("Action", "StopLiveMPUTask");
    all.put("Version", "2016-11-01");
    all.put("AccessKeyId", ID);
    all.put("SignatureMethod", "HMAC-SHA1");
    all.put("SignatureVersion", "1.0");
    all.put("SignatureNonce", "nonce-" + nonces++);
    all.put("Timestamp", clock.now().truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("AppId", "app-1");
    all.put("TaskId", "T-1");
    return all;
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
}
