package io.showrunner.cloud.mock.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operation gets to see of query, form and JSON body. */
class ReadingTest {
  private final GatewayStage stage = new GatewayStage();

  private String seen(ModernCall call) {
    assertThat(stage.verdict(call.signed())).isEqualTo("200 -");
    return stage.lastAsked().write();
  }

  @Test
  void readsAFormBody() {
    assertThat(
            seen(
                stage
                    .modern("Any")
                    .body("application/x-www-form-urlencoded; charset=UTF-8", "A=x+y&B=%2B")))
        .isEqualTo("{\"A\":\"x y\",\"B\":\"+\"}");
  }

  @Test
  void readsAJsonBodyWithScalarsAsText() {
    String body = "{\"A\":1.0,\"B\":true,\"C\":null,\"D\":{\"x\":1},\"E\":[1],\"F\":\"f\"}";

    assertThat(seen(stage.modern("Any").body("application/json; charset=utf-8", body)))
        .isEqualTo("{\"A\":\"1.0\",\"B\":\"true\",\"D\":{\"x\":1},\"E\":[1],\"F\":\"f\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"A\":\"1\"} | {\"A\":\"1\"}", "A=1 | {\"A\":\"1\"}"})
  void readsABodyThatDoesNotSayWhatItIs(String body, String seen) {
    ModernCall call = stage.modern("Any");
    call.body = body;

    assertThat(seen(call)).isEqualTo(seen);
  }

  @Test
  void leavesABodyAloneThatIsSomethingElse() {
    assertThat(seen(stage.modern("Any").query("A=1").body("image/png", "B=2")))
        .isEqualTo("{\"A\":\"1\"}");
  }

  @Test
  void readsQueryAndBodyTogetherTheQueryFirst() {
    assertThat(
            seen(
                stage
                    .modern("Any")
                    .query("A=query&B=b")
                    .body("application/x-www-form-urlencoded", "A=form&C=c")))
        .isEqualTo("{\"A\":\"query\",\"B\":\"b\",\"C\":\"c\"}");
  }

  @Test
  void makesAListOfNumberedNamesInTheOrderOfTheirNumbers() {
    assertThat(
            seen(
                stage
                    .modern("Any")
                    .query(
                        "Events.10=j&Events.2=b&Events.1=a&Users.1=u&Odd.0=z&V.1.2=v&.1=n",
                        ".1=n&Events.1=a&Events.10=j&Events.2=b&Odd.0=z&Users.1=u&V.1.2=v")))
        .isEqualTo(
            "{\"Odd.0\":\"z\",\"V.1.2\":\"v\",\".1\":\"n\","
                + "\"Events\":[\"a\",\"b\",\"j\"],\"Users\":[\"u\"]}");
  }

  @Test
  void hidesFromTheOperationWhatAllOperationsAreAsked() {
    Map<String, String> parameters = stage.classic("Any");
    parameters.put("SecurityToken", "t");
    parameters.put("SignatureType", "");
    parameters.put("AppId", "app-1");

    assertThat(stage.verdict(GatewayStage.signed("GET", parameters))).isEqualTo("200 -");
    assertThat(stage.lastAsked().write()).isEqualTo("{\"AppId\":\"app-1\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A=%", "A=%1", "A=%zz", "%=1", "A=%FF", "A=%C3", "A=%ED%A0%80", "A=%C0%80"})
  void refusesAQueryThatIsNoText(String query) {
    assertThat(stage.verdict(stage.modern("Any").query(query).signed()))
        .isEqualTo("400 InvalidParam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[]", "{\"A\":1,\"A\":2}", "nonsense", "{}{}", "{\"A\":1e999999999999}"})
  void refusesAJsonBodyThatIsNone(String body) {
    assertThat(stage.verdict(stage.modern("Any").body("application/json", body).signed()))
        .isEqualTo("400 InvalidParam");
  }

  @Test
  void refusesBytesThatAreNoText() {
    for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
      var ask =
          new HttpAsk(
              "POST",
              "/",
              "",
              Map.of("Content-Type", List.of(type)),
              Body.of(new byte[] {'{', (byte) 0xff, '}'}));

      assertThat(stage.verdict(ask)).isEqualTo("400 InvalidParam");
    }
  }

  @Test
  void survivesNestingBeyondReason() {
    String deep = "{\"A\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThat(stage.verdict(stage.modern("Any").body("application/json", deep).signed()))
        .isEqualTo("400 InvalidParam");
  }
}
