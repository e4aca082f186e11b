package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Answer.Meaning;
import io.showrunner.cloud.Refusals;
import io.showrunner.cloud.mock.profile.ProfileReader;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each code the vendor documents for relay tasks (StartLiveMPUTask page, 2024-12-05;
 * StopLiveMPUTask page, 2026-07-17) or lists for its gateway (common gateway errors, community
 * copies), provoked over the port: how, and what we make of it.
 */
class DocumentedCodesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  /** The vendor's; Missing and Invalid with a name stand there as patterns. */
  private static final List<String> DOCUMENTED =
      List.of(
          "InvalidParam",
          "InvalidAppId",
          "MissingParam",
          "OperationDenied",
          "Forbidden",
          "InternalError",
          "Throttling",
          "Throttling.User",
          "Throttling.Api",
          "InvalidApi.NotFound",
          "MissingSignatureNonce",
          "InvalidSignatureMethod",
          "InvalidAccessKeyId.NotFound",
          "InvalidAccessKeyId.Inactive",
          "SignatureDoesNotMatch",
          "IncompleteSignature",
          "SignatureNonceUsed",
          "InvalidTimeStamp.Format",
          "InvalidTimeStamp.Expired",
          "ServiceUnavailable");

  /**
   * A way to a code.
   *
   * @param profile what the cloud is set up with; empty for what is usual
   */
  record Row(
      int status,
      String code,
      Meaning meaning,
      String profile,
      Function<Caller, HttpResponse<String>> provoke) {
    @Override
    public String toString() {
      return status + " " + code;
    }
  }

  static List<Row> rows() {
    var rows = new ArrayList<Row>();
    rows.addAll(ofTheProduct());
    rows.addAll(ofTheGateway());
    rows.addAll(ofAccess());
    return rows;
  }

  private static List<Row> ofTheProduct() {
    Meaning wrong = Meaning.WRONG;
    return List.of(
        new Row(400, "InvalidParam", wrong, "", c -> c.call("TaskId", "not good!")),
        new Row(400, "InvalidAppId", wrong, "", c -> c.call("AppId", "app-9")),
        new Row(400, "MissingParam", wrong, "", c -> c.call("TaskId", "")),
        new Row(
            404,
            "MissingParam",
            wrong,
            "{'assumptions':{'missing-param-is-400':false}}",
            c -> c.call("TaskId", "")),
        new Row(403, "OperationDenied", wrong, "{'account':{'enabled':false}}", Caller::call),
        new Row(
            403,
            "Forbidden",
            wrong,
            "{'keys':[{'id':'showrunner','secret':'showrunner-secret','denied':['*']}]}",
            Caller::call),
        new Row(500, "InternalError", Meaning.CLOUD_TROUBLE, "", c -> struck(c, "error")));
  }

  private static List<Row> ofTheGateway() {
    Meaning throttled = Meaning.THROTTLED;
    return List.of(
        new Row(400, "Throttling.User", throttled, "", c -> struck(c, "throttled")),
        new Row(
            400,
            "Throttling",
            throttled,
            "{'account':{'throttlingCode':'Throttling'}}",
            c -> struck(c, "throttled")),
        new Row(
            429,
            "Throttling.Api",
            throttled,
            "{'account':{'throttlingCode':'Throttling.Api','throttlingStatus':429},"
                + "'rates':{'own':{'StopLiveMPUTask':1}}}",
            DocumentedCodesTest::twice),
        new Row(
            503, "ServiceUnavailable", Meaning.CLOUD_TROUBLE, "", c -> struck(c, "unavailable")),
        new Row(404, "InvalidApi.NotFound", Meaning.WRONG, "", c -> c.call("Action", "Do")),
        new Row(
            404, "InvalidApi.NotFound", Meaning.WRONG, "", c -> c.call("Version", "2000-01-01")),
        new Row(400, "MissingSignatureNonce", Meaning.WRONG, "", c -> c.call("SignatureNonce", "")),
        new Row(
            400, "InvalidSignatureMethod", Meaning.WRONG, "", c -> c.call("SignatureMethod", "?")));
  }

  private static List<Row> ofAccess() {
    Meaning passes = Meaning.CLOUD_TROUBLE;
    Meaning wrong = Meaning.WRONG;
    return List.of(
        new Row(
            404, "InvalidAccessKeyId.NotFound", wrong, "", c -> c.call("AccessKeyId", "nobody")),
        new Row(
            400,
            "InvalidAccessKeyId.NotFound",
            wrong,
            "{'account':{'unknownKeyStatus':400}}",
            c -> c.call("AccessKeyId", "nobody")),
        new Row(
            400,
            "InvalidAccessKeyId.Inactive",
            wrong,
            "{'keys':[{'id':'showrunner','secret':'showrunner-secret','active':false}]}",
            Caller::call),
        new Row(400, "SignatureDoesNotMatch", wrong, "", c -> c.signedWith("another")),
        new Row(400, "IncompleteSignature", wrong, "", c -> c.authorized("ACS3-HMAC-SHA256 ?")),
        new Row(
            400,
            "SignatureNonceUsed",
            passes,
            "",
            c -> {
              c.call("SignatureNonce", "once");
              return c.call("SignatureNonce", "once");
            }),
        new Row(400, "InvalidTimeStamp.Format", passes, "", c -> c.call("Timestamp", "today")),
        new Row(
            400,
            "InvalidTimeStamp.Expired",
            passes,
            "",
            c -> c.call("Timestamp", NOW.plusSeconds(901).toString())));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReachableOverThePort(Row row) {
    var machine = new VirtualClock(NOW);
    String profile = row.profile().isEmpty() ? "{}" : row.profile().replace('\'', '"');
    var settings =
        StandInSettings.usual().at("127.0.0.1", 0).under(ProfileReader.read("p", profile));
    try (StandIn standIn = StandIn.open(settings, machine)) {
      var caller = new Caller(new Visitor(standIn.address()), machine);

      HttpResponse<String> answer = row.provoke().apply(caller);

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
      JsonObject body = Json.parseObject(answer.body());
      assertThat(body.text("Code")).contains(row.code());
      String message = body.text("Message").orElse("");
      assertThat(message).isNotBlank();
      assertThat(body.text("HostId")).contains("live.aliyuncs.com");
      assertThat(body.text("RequestId").orElse("")).matches("[0-9A-F]{8}(-[0-9A-F]{4}){3}-.{12}");
      assertThat(body.fields()).containsKey("Recommend");
      assertThat(body.fields().keySet().stream().filter(name -> !name.startsWith("AccessDenied")))
          .hasSize(5);
      assertThat(Refusals.meaning(row.code(), message)).isEqualTo(row.meaning());
    }
  }

  @Test
  void noDocumentedCodeIsLeftOut() {
    assertThat(rows().stream().map(Row::code).distinct())
        .containsExactlyInAnyOrderElementsOf(DOCUMENTED);
  }

  private static HttpResponse<String> struck(Caller caller, String outcome) {
    caller.happens(
        String.format(
            Locale.ROOT, "{'event':'cloud.fault','operation':'*','outcome':'%s'}", outcome));
    return caller.call();
  }

  /** Within a second, as the machine's clock stands still. */
  private static HttpResponse<String> twice(Caller caller) {
    caller.call();
    return caller.call();
  }
}
