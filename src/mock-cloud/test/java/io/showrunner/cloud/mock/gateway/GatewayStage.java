package io.showrunner.cloud.mock.gateway;

import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.RpcSignatureComposer;
import com.aliyuncs.auth.Signer;
import com.aliyuncs.http.MethodType;
import io.showrunner.clock.Chance;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.mock.Reply;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A gateway without a port, before a service that takes everything and remembers it. */
final class GatewayStage {
  static final String KEY = "showrunner";
  static final String SECRET = "showrunner-secret";
  static final Instant NOW = Instant.parse("2026-11-20T17:49:09Z");

  final VirtualClock clock = new VirtualClock(NOW);
  final List<String> operations = new ArrayList<>();
  final List<JsonObject> asked = new ArrayList<>();
  private final Gateway gateway;
  private int nonces;

  GatewayStage() {
    this(GatewaySettings.USUAL);
  }

  GatewayStage(GatewaySettings settings) {
    var keys =
        new AccessKeys(
            List.of(
                AccessKey.of(KEY, SECRET),
                AccessKey.of("vector", "testsecret"),
                new AccessKey("asleep", SECRET, false, Set.of()),
                new AccessKey("restricted", SECRET, true, Set.of("StopLiveMPUTask"))));
    gateway =
        new Gateway(
            settings,
            keys,
            List.of(Product.live(new Recorder()), Product.imm(new Recorder())),
            clock,
            new Chance(1));
  }

  private final class Recorder implements VendorService {
    @Override
    public Reply answer(String operation, JsonObject parameters) {
      operations.add(operation);
      asked.add(parameters);
      return operation.equals("Silent")
          ? new Reply(0, JsonObject.EMPTY)
          : new Reply(200, JsonObject.EMPTY.with("Done", operation));
    }

    @Override
    public Set<String> methods(String operation) {
      return switch (operation) {
        case "Nonsense" -> Set.of();
        case "CreateEventSub" -> Set.of("POST");
        default -> GET_AND_POST;
      };
    }
  }

  HttpReply answer(HttpAsk ask) {
    return gateway.answer(ask);
  }

  /** Status and code of what comes back. */
  String verdict(HttpAsk ask) {
    HttpReply reply = answer(ask);
    return reply.status() + " " + body(reply).text("Code").orElse("-");
  }

  static JsonObject body(HttpReply reply) {
    return Json.parseObject(reply.body().text());
  }

  /** What the service was asked last. */
  JsonObject lastAsked() {
    return asked.get(asked.size() - 1);
  }

  /** A call of the classic scheme, not signed yet. */
  Map<String, String> classic(String operation) {
    var parameters = new TreeMap<String, String>();
    parameters.put("Action", operation);
    parameters.put("Version", "2016-11-01");
    parameters.put("Format", "JSON");
    parameters.put("RegionId", "cn-shanghai");
    parameters.put("AccessKeyId", KEY);
    parameters.put("SignatureMethod", "HMAC-SHA1");
    parameters.put("SignatureVersion", "1.0");
    parameters.put("SignatureNonce", "nonce-" + nonces++);
    parameters.put("Timestamp", clock.now().toString());
    return parameters;
  }

  /** Signed by the vendor's own classes, everything in the query. */
  static HttpAsk signed(String method, Map<String, String> parameters) {
    return signed(method, parameters, Map.of());
  }

  /** Signed by the vendor's own classes, some of it in a form. */
  static HttpAsk signed(String method, Map<String, String> query, Map<String, String> form) {
    var all = new TreeMap<>(query);
    all.putAll(form);
    var withSignature = new TreeMap<>(query);
    withSignature.put("Signature", classicSignature(method, all, SECRET));
    return new HttpAsk(
        method,
        "/",
        formEncoded(withSignature),
        Map.of("Content-Type", List.of("application/x-www-form-urlencoded")),
        Body.of(formEncoded(form)));
  }

  static String classicSignature(String method, Map<String, String> parameters, String secret) {
    Signer signer = Signer.getSigner(new BasicCredentials(KEY, secret));
    String toSign =
        RpcSignatureComposer.getComposer()
            .composeStringToSign(MethodType.valueOf(method), null, signer, parameters, null, null);
    return signer.signString(toSign, secret + "&");
  }

  static String formEncoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** A call of the modern scheme, to be signed with {@link ModernCall#signed}. */
  ModernCall modern(String operation) {
    return new ModernCall(operation, "nonce-" + nonces++, clock.now());
  }
}
