package io.showrunner.cloud.aliyun;

import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The SDK's generic client: one signed request per call, never a second. Everything goes in the
 * query of a POST without a body, or of a GET for what is taken so, structured parameters as
 * compact JSON text, as the SDK's typed clients send it (observed with SDK live20161101 3.0.0).
 */
final class Wire {
  private static final Logger LOG = System.getLogger(Wire.class.getName());

  /** The version of the service {@code live} (SDK live20161101 3.0.0). */
  static final String LIVE = "2016-11-01";

  /** The version of the service {@code imm} (SDK imm20200930 5.0.1). */
  static final String IMM = "2020-09-30";

  /** What the client class of SDK live20161101 3.0.0 asks over GET, of all that is asked here. */
  private static final Set<String> OVER_GET = Set.of("ListEventSub", "ListEventSubEvent");

  private final Client client;
  private final String version;

  /**
   * One to this version of a service.
   *
   * @throws IllegalStateException if the SDK is not on the class path
   */
  static Wire to(AliyunSettings settings, String version) {
    try {
      return new Wire(settings, version);
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "Expected the vendor's SDK, com.aliyun:tea-openapi, on the class path, but it is not"
              + " there.",
          missing);
    }
  }

  /** An SDK that will not even take the settings is a fault of ours, not of the cloud. */
  private Wire(AliyunSettings settings, String version) {
    this.version = version;
    try {
      client = new Client(config(settings));
    } catch (Exception refused) {
      throw new IllegalArgumentException(
          "Expected settings the SDK takes, but it refuses them.", refused);
    }
  }

  /** Asks once; empty if nothing came back that could be read to its end. */
  Optional<Heard> ask(String operation, JsonObject parameters) {
    try {
      var request = new OpenApiRequest().setQuery(query(parameters));
      Map<String, ?> came = client.callApi(params(operation), request, once());
      return came.get("body") instanceof String text
              && came.get("statusCode") instanceof Integer status
          ? Optional.of(new Heard(status, text))
          : Optional.empty();
    } catch (Exception lost) {
      // Dropped, timed out, not connected: the SDK's exceptions tell them apart by wording alone.
      LOG.log(Level.DEBUG, () -> "No answer to " + operation, lost);
      return Optional.empty();
    }
  }

  private static Config config(AliyunSettings settings) {
    AliyunCredentials who = settings.credentials();
    int connect = (int) settings.connectTimeout().toMillis();
    int read = (int) settings.readTimeout().toMillis();
    return new Config()
        .setAccessKeyId(who.id())
        .setAccessKeySecret(who.secret())
        .setSecurityToken(who.token().orElse(null))
        .setEndpoint(settings.endpoint())
        .setProtocol(settings.protocol().word())
        .setRegionId(settings.region())
        .setConnectTimeout(connect)
        .setReadTimeout(read)
        // The read timeout begins anew with each byte: this one ends a call that only trickles.
        .setCallTimeout(connect + read)
        // Else a refusal with an unreadable body would lose even its status.
        .setReturnErrorResponse(true);
  }

  private Params params(String operation) {
    return new Params()
        .setAction(operation)
        .setVersion(version)
        .setProtocol("HTTPS")
        .setPathname("/")
        .setMethod(OVER_GET.contains(operation) ? "GET" : "POST")
        .setAuthType("AK")
        .setStyle("RPC")
        .setReqBodyType("formData")
        .setBodyType("string");
  }

  private static RuntimeOptions once() {
    return new RuntimeOptions().setAutoretry(false).setMaxAttempts(1).setIgnoreSSL(false);
  }

  private static Map<String, String> query(JsonObject parameters) {
    var query = new HashMap<String, String>();
    parameters
        .fields()
        .forEach(
            (name, value) ->
                query.put(name, value instanceof Json.Text text ? text.value() : value.write()));
    return query;
  }
}
