package io.showrunner.cloud.mock.gateway;

import static io.showrunner.cloud.mock.gateway.GatewayStage.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both schemes, against signatures that were not made by the gateway's own code. */
class SignatureTest {
  private static final String DONE = "200 -";
  private static final String MISMATCH = "400 SignatureDoesNotMatch";
  private final GatewayStage stage = new GatewayStage();

  @Test
  void takesTheWorkedExampleOfTheModernScheme() {
    HttpAsk ask =
        new ModernCall("StopLiveMPUTask", "0123456789abcdef0123456789abcdef", GatewayStage.NOW)
            .query("AppId=app-1&TaskId=T-0")
            .with(
                "x-acs-content-sha256",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
            .sent(
                "ACS3-HMAC-SHA256 Credential=vector,SignedHeaders=host;x-acs-action;"
                    + "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
                    + "Signature=d0cd58280834ab189350345af119edd800cb557d599c2a87e6e8b223565bd83c");

    assertThat(stage.verdict(ask)).isEqualTo(DONE);
    assertThat(stage.operations).containsExactly("StopLiveMPUTask");
    assertThat(stage.lastAsked().write()).isEqualTo("{\"AppId\":\"app-1\",\"TaskId\":\"T-0\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "A=x+y,       A=x%20y",
    "A=x%20y,     A=x%20y",
    "A=x*y,       A=x%2Ay",
    "A=x%2Ay,     A=x%2Ay",
    "A=x~y,       A=x~y",
    "A=x%7Ey,     A=x~y",
    "A=x%2By,     A=x%2By",
    "b=2&a=1,     a=1&b=2",
    "a&b=,        a=&b=",
    "A=%E4%BD%A0, A=%E4%BD%A0",
    "A=%F0%9F%98%80, A=%F0%9F%98%80",
    "A=%e4%bd%a0, A=%E4%BD%A0",
    "A=b=c,       A=b%3Dc",
    "a.1=x&a=y,   a=y&a.1=x",
  })
  void readsEveryWayInWhichClientsEncodeAQuery(String sent, String canonical) {
    assertThat(stage.verdict(stage.modern("Any").query(sent, canonical).signed())).isEqualTo(DONE);
  }

  @Test
  void takesTheSignedHeadersFromTheRequest() {
    assertThat(
            stage.verdict(
                stage.modern("Any").with("x-acs-credentials-provider", "static_ak").signed()))
        .isEqualTo(DONE);
    assertThat(
            stage.verdict(
                stage
                    .modern("Any")
                    .with("x-acs-accesskey-id", GatewayStage.KEY)
                    .with("x-acs-security-token", "token")
                    .signed()))
        .isEqualTo(DONE);
    assertThat(stage.verdict(stage.modern("Any").with("accept", "  text/plain ").signed()))
        .isEqualTo(DONE);
    assertThat(
            stage.verdict(
                stage.modern("Any").with("user-agent", "x").unsigned("user-agent").signed()))
        .isEqualTo(DONE);
  }

  @Test
  void takesActionAndVersionFromTheQueryOfAModernRequest() {
    HttpAsk ask =
        stage
            .modern("Any")
            .without("x-acs-action")
            .without("x-acs-version")
            .query("Action=Other&Version=2020-09-30")
            .signed();

    assertThat(stage.verdict(ask)).isEqualTo(DONE);
    assertThat(stage.operations).containsExactly("Other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host",
        "x-acs-date",
        "x-acs-content-sha256",
        "x-acs-signature-nonce",
        "x-acs-action",
        "x-acs-version"
      })
  void wantsTheHeadersSignedThatSayWhatIsAsked(String header) {
    assertThat(stage.verdict(stage.modern("Any").unsigned(header).signed()))
        .isEqualTo("400 IncompleteSignature");
  }

  @Test
  void wantsATokenSigned() {
    assertThat(
            stage.verdict(
                stage
                    .modern("Any")
                    .with("x-acs-security-token", "token")
                    .unsigned("x-acs-security-token")
                    .signed()))
        .isEqualTo("400 IncompleteSignature");
  }

  @Test
  void refusesABodyThatWasExchangedUnderItsSignature() {
    ModernCall call = stage.modern("Any").body("application/json", "{\"AppId\":\"app-1\"}");
    HttpAsk signed = call.signed();
    call.body = "{\"AppId\":\"app-2\"}";

    assertThat(stage.verdict(call.sent(signed.header("authorization").orElseThrow())))
        .isEqualTo(MISMATCH);
  }

  @Test
  void refusesAModernRequestSignedWithAnotherSecret() {
    assertThat(stage.verdict(stage.modern("Any").by(GatewayStage.KEY, "wrong").signed()))
        .isEqualTo(MISMATCH);
    assertThat(stage.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "a b", "a+b", "a*b", "a~b", "a%b", "a&b=c", "你好", "😀", "\"{}"})
  void takesWhatTheClassicSdkSigns(String value) {
    Map<String, String> parameters = stage.classic("Any");
    parameters.put("Title", value);

    assertThat(stage.verdict(signed("GET", parameters))).isEqualTo(DONE);
    assertThat(stage.lastAsked().text("Title")).contains(value);
  }

  @Test
  void signsQueryAndFormOfAClassicRequestTogether() {
    var form = new TreeMap<>(Map.of("AppId", "app 1", "TaskId", "T-0"));

    assertThat(stage.verdict(signed("POST", stage.classic("Any"), form))).isEqualTo(DONE);
    assertThat(stage.lastAsked().write()).isEqualTo("{\"AppId\":\"app 1\",\"TaskId\":\"T-0\"}");
  }

  @Test
  void takesAClassicRequestThatIsAFormAltogether() {
    HttpAsk inQuery = signed("POST", stage.classic("Any"));
    HttpAsk inForm = new HttpAsk("POST", "/", "", inQuery.headers(), Body.of(inQuery.query()));

    assertThat(stage.verdict(inForm)).isEqualTo(DONE);
  }

  @Test
  void refusesAClassicRequestThatWasChangedAfterwards() {
    HttpAsk good = signed("GET", stage.classic("Any"));

    assertThat(
            stage.verdict(
                new HttpAsk("GET", "/", good.query() + "&More=1", good.headers(), good.body())))
        .isEqualTo(MISMATCH);
    assertThat(stage.verdict(new HttpAsk("POST", "/", good.query(), good.headers(), good.body())))
        .isEqualTo(MISMATCH);
    assertThat(stage.verdict(good)).isEqualTo(DONE);
  }

  @Test
  void tellsWhoWritesASignerWhatWasToBeSigned() {
    HttpAsk ask = stage.modern("Any").query("A=x+y", "A=x%20y").by("showrunner", "no").signed();

    String told = GatewayStage.body(stage.answer(ask)).text("Recommend").orElse("");
    assertThat(told)
        .startsWith("String to sign: ACS3-HMAC-SHA256\n")
        .doesNotContain(GatewayStage.SECRET);
    String[] parts = told.split("\nCanonical request: ", -1);
    assertThat(parts[0]).as("the hash of what is shown").endsWith(DigestUtils.sha256Hex(parts[1]));
    assertThat(parts[1]).startsWith("POST\n/\nA=x%20y\nhost:127.0.0.1:18080\nx-acs-action:Any\n");
  }
}
