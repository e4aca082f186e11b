package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaUnretryableException;
import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vendor's modern SDK core, generic calls, unchanged. */
class ModernSdkTest {
  private final OpenCloud cloud = OpenCloud.usual().withAna();

  @AfterEach
  void close() {
    cloud.close();
  }

  @ParameterizedTest
  @CsvSource({"POST, query", "GET, query", "POST, formData", "POST, json"})
  void callsByEveryMethodAndInEveryBody(String method, String place) throws Exception {
    var call = new Call(client(OpenCloud.KEY, OpenCloud.SECRET), method, place);

    assertThat(call.done(Samples.start(Samples.duo())).toString()).contains("statusCode=200");
    assertThat(call.done(Samples.update(Samples.solo())).toString()).contains("RequestId");
    assertThat(call.done(Samples.detail()).toString()).contains("MPUTasks", "MixMode=0");
    assertThat(call.done(Samples.stop()).toString()).contains("statusCode=200");
  }

  @Test
  void seesARefusalOfTheServiceInItsWords() throws Exception {
    TeaException refused = refusal(OpenCloud.KEY, OpenCloud.SECRET, Samples.stop());

    assertThat(refused.getCode()).isEqualTo("InvalidParam");
    assertThat(refused.getStatusCode()).isEqualTo(400);
    assertThat(refused.getMessage()).startsWith("code: 400, ").contains("request id: ");
    assertThat(refused.getData())
        .containsKeys("RequestId", "HostId", "Code", "Message", "Recommend");
  }

  @Test
  void seesARefusalOfTheGatewayInItsWords() throws Exception {
    TeaException unknown = refusal("nobody", OpenCloud.SECRET, Samples.stop());
    TeaException wrong = refusal(OpenCloud.KEY, "wrong", Samples.stop());

    assertThat(unknown.getCode()).isEqualTo("InvalidAccessKeyId.NotFound");
    assertThat(unknown.getStatusCode()).isEqualTo(404);
    assertThat(wrong.getCode()).isEqualTo("SignatureDoesNotMatch");
    assertThat(wrong.getStatusCode()).isEqualTo(400);
  }

  @Test
  void seesWhatItsKeyMayNotDo() throws Exception {
    TeaException denied = refusal(OpenCloud.RESTRICTED, OpenCloud.SECRET, Samples.stop());

    assertThat(denied.getStatusCode()).isEqualTo(403);
    assertThat(denied.getCode()).isEqualTo("Forbidden");
    assertThat(denied.getAccessDeniedDetail()).containsEntry("AuthAction", "live:StopLiveMPUTask");
  }

  @Test
  void seesTheConnectionEndWhereTheCloudSaysNothing() throws Exception {
    Client client = client(OpenCloud.KEY, OpenCloud.SECRET);

    assertThat(
            catchThrowable(
                () ->
                    client.callApi(
                        params("Silent", "POST", "json"), new OpenApiRequest(), options())))
        .isInstanceOf(TeaUnretryableException.class);
  }

  private record Call(Client client, String method, String place) {
    Map<String, ?> done(RelayRequest request) throws Exception {
      JsonObject wire = RelayWire.parameters(request);
      var asked = new OpenApiRequest();
      if (place.equals("query")) {
        asked.setQuery(asText(wire));
      } else {
        asked.setBody(asText(wire));
      }
      return client.callApi(params(request.operation(), method, place), asked, options());
    }
  }

  private TeaException refusal(String key, String secret, RelayRequest request) throws Exception {
    var call = new Call(client(key, secret), "POST", "query");
    TeaException refused = catchThrowableOfType(TeaException.class, () -> call.done(request));
    assertThat(refused).isNotNull();
    return refused;
  }

  private Client client(String key, String secret) throws Exception {
    return new Client(
        new Config()
            .setAccessKeyId(key)
            .setAccessKeySecret(secret)
            .setProtocol("http")
            .setRegionId("cn-shanghai")
            .setEndpoint(cloud.endpoint()));
  }

  private static Params params(String operation, String method, String place) {
    return new Params()
        .setAction(operation)
        .setVersion("2016-11-01")
        .setProtocol("HTTP")
        .setMethod(method)
        .setAuthType("AK")
        .setStyle("RPC")
        .setPathname("/")
        .setReqBodyType(place.equals("formData") ? "formData" : "json")
        .setBodyType("json");
  }

  private static RuntimeOptions options() {
    return new RuntimeOptions().setReadTimeout(5_000).setConnectTimeout(5_000);
  }

  /** As the SDK sends it: text, and sections as JSON text. */
  private static Map<String, String> asText(JsonObject wire) {
    var text = new TreeMap<String, String>();
    for (String name : List.copyOf(wire.fields().keySet())) {
      Json value = wire.get(name).orElseThrow();
      text.put(name, value instanceof Json.Text scalar ? scalar.value() : value.write());
    }
    return text;
  }
}
