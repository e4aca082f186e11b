package io.showrunner.cloud.mock.gateway;

import static io.showrunner.cloud.mock.gateway.GatewayStage.body;
import static io.showrunner.cloud.mock.gateway.GatewayStage.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code the gateway refuses with. */
class RefusalsTest {
  private static final String DONE = "200 -";
  private final GatewayStage stage = new GatewayStage();

  private HttpAsk classic(String name, String value) {
    Map<String, String> parameters = stage.classic("Any");
    if (value.isEmpty()) {
      parameters.remove(name);
    } else {
      parameters.put(name, value);
    }
    return signed("GET", parameters);
  }

  @Test
  void refusesInFiveFieldsAndNumbersTheRequest() {
    HttpReply reply = stage.answer(classic("AccessKeyId", "nobody"));

    JsonObject body = body(reply);
    assertThat(body.fields().keySet())
        .containsExactly("RequestId", "HostId", "Code", "Message", "Recommend");
    assertThat(body.text("HostId")).contains("live.aliyuncs.com");
    assertThat(body.text("RequestId").orElse(""))
        .matches("[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}")
        .isEqualTo(reply.headers().get("x-acs-request-id"));
    assertThat(reply.headers()).containsEntry("Content-Type", "application/json; charset=utf-8");
  }

  @Test
  void numbersAnAnswerThatHasNoNumber() {
    HttpReply reply = stage.answer(signed("GET", stage.classic("Any")));

    assertThat(body(reply).fields().keySet()).containsExactly("RequestId", "Done");
    assertThat(body(reply).text("RequestId")).contains(reply.headers().get("x-acs-request-id"));
  }

  @Test
  void answersNothingWhereTheServiceSaysNothing() {
    assertThat(stage.answer(signed("GET", stage.classic("Silent"))).isSilence()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Action,           '',          400 MissingAction",
    "Version,          '',          400 MissingVersion",
    "AccessKeyId,      '',          400 MissingAccessKeyId",
    "SignatureMethod,  '',          400 MissingSignatureMethod",
    "SignatureMethod,  HMAC-MD5,    400 InvalidSignatureMethod",
    "SignatureVersion, '',          400 MissingSignatureVersion",
    "SignatureVersion, 2.0,         400 InvalidSignatureVersion",
    "SignatureNonce,   '',          400 MissingSignatureNonce",
    "Timestamp,        '',          400 MissingTimestamp",
    "Timestamp,        yesterday,   400 InvalidTimeStamp.Format",
    "Timestamp,        2026-02-30T17:49:09Z, 400 InvalidTimeStamp.Format",
    "Timestamp,        2026-11-20T17:49:09+00:00, 400 InvalidTimeStamp.Format",
    "Version,          2021-01-01,  404 InvalidApi.NotFound",
    "Action,           Nonsense,    404 InvalidApi.NotFound",
    "Action,           CreateEventSub, 405 UnsupportedHTTPMethod",
    "AccessKeyId,      nobody,      404 InvalidAccessKeyId.NotFound",
    "AccessKeyId,      asleep,      400 InvalidAccessKeyId.Inactive",
    "Format,           XML,         200 -",
  })
  void hasAWordForEachFault(String name, String value, String verdict) {
    assertThat(stage.verdict(classic(name, value))).isEqualTo(verdict);
  }

  @Test
  void missesTheSignatureOfARequestWithoutOne() {
    Map<String, String> parameters = stage.classic("Any");
    String query = GatewayStage.formEncoded(parameters);

    assertThat(stage.verdict(new HttpAsk("GET", "/", query, Map.of(), Body.EMPTY)))
        .isEqualTo("400 MissingSignature");
    assertThat(stage.verdict(new HttpAsk("GET", "/", "", Map.of(), Body.EMPTY)))
        .isEqualTo("400 MissingAction");
  }

  @ParameterizedTest
  @CsvSource({
    "x-acs-date,            400 MissingTimestamp",
    "x-acs-signature-nonce, 400 MissingSignatureNonce",
    "x-acs-action,          400 MissingAction",
    "x-acs-version,         400 MissingVersion",
    "host,                  400 IncompleteSignature",
  })
  void missesWhatAModernRequestLeavesOut(String header, String verdict) {
    assertThat(stage.verdict(stage.modern("Any").without(header).signed())).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACS3-HMAC-SHA256",
        "ACS3-HMAC-SHA256 ",
        "ACS3-HMAC-SHA256 Credential=showrunner",
        "ACS3-HMAC-SHA256 Credential=showrunner,SignedHeaders=host",
        "ACS3-HMAC-SHA256 Credential=,SignedHeaders=host,Signature=00",
        "ACS3-HMAC-SHA256 Credential=showrunner,SignedHeaders=host,Signature=00",
        "ACS3-HMAC-SHA256 Credential=showrunner,SignedHeaders=;;;,Signature=00",
        "ACS3-HMAC-SHA256,Credential=showrunner,SignedHeaders=host,Signature=00",
      })
  void callsAnAuthorizationIncompleteThatIsNone(String authorization) {
    assertThat(stage.verdict(stage.modern("Any").sent(authorization)))
        .isEqualTo("400 IncompleteSignature");
  }

  @Test
  void callsASignatureIncompleteThatNamesAHeaderNobodySent() {
    ModernCall call = stage.modern("Any").with("x-more", "1");
    HttpAsk signed = call.signed();
    call.without("x-more");

    assertThat(stage.verdict(call.sent(signed.header("authorization").orElseThrow())))
        .isEqualTo("400 IncompleteSignature");
  }

  @ParameterizedTest
  @CsvSource({
    "-901, 400 InvalidTimeStamp.Expired",
    "-900, 200 -",
    "900,  200 -",
    "901,  400 InvalidTimeStamp.Expired"
  })
  void takesATimeWithinFifteenMinutesEitherWay(long seconds, String verdict) {
    String time = GatewayStage.NOW.plusSeconds(seconds).toString();

    assertThat(stage.verdict(classic("Timestamp", time))).isEqualTo(verdict);
    assertThat(stage.verdict(stage.modern("Any").with("x-acs-date", time).signed()))
        .isEqualTo(verdict);
  }

  @Test
  void takesANonceOnceAndOfEachKey() {
    HttpAsk ask = classic("SignatureNonce", "once");

    assertThat(stage.verdict(ask)).isEqualTo(DONE);
    assertThat(stage.verdict(ask)).isEqualTo("400 SignatureNonceUsed");
    assertThat(stage.verdict(stage.modern("Any").with("x-acs-signature-nonce", "once").signed()))
        .isEqualTo("400 SignatureNonceUsed");
    assertThat(
            stage.verdict(
                stage
                    .modern("Any")
                    .by("vector", "testsecret")
                    .with("x-acs-signature-nonce", "once")
                    .signed()))
        .isEqualTo(DONE);
    assertThat(stage.operations).hasSize(2);
  }

  @Test
  void doesNotBurnTheNonceOfARequestItDoesNotBelieve() {
    ModernCall forged =
        stage.modern("Any").with("x-acs-signature-nonce", "once").by("showrunner", "x");

    assertThat(stage.verdict(forged.signed())).isEqualTo("400 SignatureDoesNotMatch");
    assertThat(stage.verdict(classic("SignatureNonce", "once"))).isEqualTo(DONE);
  }

  @Test
  void forgetsANonceWhenItsRequestWouldBeTooOld() {
    HttpAsk first = classic("SignatureNonce", "once");
    assertThat(stage.verdict(first)).isEqualTo(DONE);

    stage.clock.runUntil(GatewayStage.NOW.plus(Duration.ofMinutes(17)));

    assertThat(stage.verdict(first)).isEqualTo("400 InvalidTimeStamp.Expired");
    assertThat(stage.verdict(classic("SignatureNonce", "once"))).isEqualTo(DONE);
  }

  @Test
  void deniesWhatAKeyMayNotDoAndSaysWhat() {
    HttpAsk ask = stage.modern("StopLiveMPUTask").by("restricted", GatewayStage.SECRET).signed();

    HttpReply reply = stage.answer(ask);

    assertThat(reply.status()).isEqualTo(403);
    assertThat(body(reply).text("Code")).contains("Forbidden");
    assertThat(body(reply).object("AccessDeniedDetail").flatMap(it -> it.text("AuthAction")))
        .contains("live:StopLiveMPUTask");
    assertThat(stage.verdict(stage.modern("Any").by("restricted", GatewayStage.SECRET).signed()))
        .isEqualTo(DONE);
  }

  @Test
  void answersAnUnknownKeyWithTheNewerStatusIfSet() {
    var newer = new GatewayStage(new GatewaySettings(400, GatewaySettings.USUAL.skew(), 10));

    assertThat(newer.verdict(newer.modern("Any").by("nobody", "x").signed()))
        .isEqualTo("400 InvalidAccessKeyId.NotFound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "HEAD", "DELETE", "BREW"})
  void takesGetAndPostAlone(String method) {
    assertThat(stage.verdict(new HttpAsk(method, "/", "", Map.of(), Body.EMPTY)))
        .isEqualTo("405 UnsupportedHTTPMethod");
  }

  @Test
  void namesTheHostOfTheServiceAsked() {
    HttpAsk ask =
        stage.modern("Any").with("x-acs-version", "2020-09-30").by("nobody", "x").signed();

    assertThat(body(stage.answer(ask)).text("HostId")).contains("imm.aliyuncs.com");
  }
}
