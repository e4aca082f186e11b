package io.showrunner.cloud.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.Answer.Meaning;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CloudUnreachable;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliyunCloudTest {
  private static final String REQUEST = "6C2B0F2E-31C4-5A69-9E4B-1F6A0A3B7C55";
  private static final String DONE = "{\"RequestId\":\"" + REQUEST + "\"}";
  private static final Answer NO_ANSWER = new Answer.Unknown("no answer came");

  private final CannedCloud there = new CannedCloud();
  private final AliyunCloud cloud = there.client(Duration.ofSeconds(10));

  @AfterEach
  void hangUp() {
    there.close();
  }

  @Test
  void sendsEverythingInTheQueryOfASignedPost() {
    there.answers(200, DONE);
    RelayRequest request = Samples.start(Samples.duo());
    cloud.send(request);
    CannedCloud.Asked asked = there.asked.get(0);
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.body()).isZero();
    assertThat(asked.headers())
        .containsEntry("x-acs-action", "StartLiveMPUTask")
        .containsEntry("x-acs-version", "2016-11-01")
        .containsEntry("Host", there.endpoint());
    assertThat(asked.headers().get("Authorization"))
        .startsWith("ACS3-HMAC-SHA256 Credential=test-id,");
    JsonObject told = RelayWire.parameters(request);
    assertThat(asked.query()).containsOnlyKeys(told.fields().keySet());
    assertThat(asked.query())
        .containsEntry("AppId", Samples.APP.value())
        .containsEntry("MixMode", "1")
        .containsEntry("StreamURL", Samples.URL.value());
    assertThat(Json.parse(asked.query().getOrDefault("TranscodeParams", "")))
        .isEqualTo(told.object("TranscodeParams").orElseThrow());
  }

  @Test
  void namesEachOperation() {
    there.answers(200, DONE);
    cloud.start(Samples.start(Samples.solo()));
    cloud.update(Samples.update(Samples.solo()));
    cloud.stop(Samples.stop());
    cloud.detail(Samples.detail());
    assertThat(there.asked)
        .extracting(asked -> asked.headers().get("x-acs-action"))
        .containsExactly(
            "StartLiveMPUTask", "UpdateLiveMPUTask", "StopLiveMPUTask", "ListRtcMPUTaskDetail");
  }

  @Test
  void readsOverGetWhatTheVendorTakesOverGet() {
    there.answers(200, DONE);
    for (var source : Callback.Source.values()) {
      assertThat(cloud.sent(source, Samples.EVENING, Samples.EVENING)).isEmpty();
    }
    assertThat(there.asked)
        .extracting(asked -> asked.method() + " " + asked.headers().get("x-acs-action"))
        .containsExactly(
            "GET ListEventSubEvent",
            "POST DescribeLiveStreamsNotifyRecords",
            "POST ListRtcMPUEventSubRecord");
    assertThat(there.asked.get(1).query())
        .containsEntry("DomainName", "push.example.com")
        .containsEntry("StartTime", "2026-11-20T20:00:00Z")
        .containsEntry("PageNumber", "1")
        .containsEntry("PageSize", "100");
  }

  @Test
  void aListThatIsMissingIsEmptyAndOneThatIsNoneIsNotUnderstood() {
    there.answers(200, DONE);
    assertThat(cloud.tasks(Samples.APP)).isEmpty();
    assertThatThrownBy(() -> cloud.census(Samples.APP, Samples.CHANNEL))
        .isInstanceOf(CloudUnreachable.class)
        .hasMessageContaining("IsChannelExists");
    for (String tasks : List.of("[1]", "'none'", "{}")) {
      there.answers(
          200,
          String.format(Locale.ROOT, "{'RequestId':'R','MPUTasks':%s}", tasks).replace('\'', '"'));
      assertThatThrownBy(() -> cloud.tasks(Samples.APP))
          .isInstanceOf(CloudUnreachable.class)
          .hasMessageStartingWith("Expected objects in 'MPUTasks', but found ");
    }
  }

  @Test
  void aTemporaryKeySendsItsToken() {
    there.answers(200, DONE);
    var environment =
        Map.of(
            AliyunCredentials.ID, "test-id",
            AliyunCredentials.SECRET, "test-secret",
            AliyunCredentials.TOKEN, "test-token");
    new AliyunCloud(
            AliyunSettings.of(AliyunCredentials.fromEnvironment(environment))
                .at(AliyunSettings.Protocol.HTTP, there.endpoint()),
            CannedCloud.ORIGIN)
        .stop(Samples.stop());
    assertThat(there.asked.get(0).headers())
        .containsEntry("x-acs-security-token", "test-token")
        .containsEntry("x-acs-accesskey-id", "test-id");
  }

  @Test
  void whatIsDoneIsDone() {
    there.answers(200, DONE);
    assertThat(cloud.stop(Samples.stop())).isEqualTo(new Answer.Done(200, REQUEST));
  }

  @ParameterizedTest
  @CsvSource({
    "400, InvalidParam, 'TaskId is invalid: task already exists.', TASK_EXISTS",
    "400, InvalidParam, Task does not exist., TASK_NOT_FOUND",
    "400, InvalidParam, Channel does not exist., CHANNEL_MISSING",
    "400, InvalidParam, StreamURL is in use., URL_IN_USE",
    "400, InvalidParam, The quota is used up., QUOTA_FULL",
    "400, InvalidParam, Größe 10 + 5 %, WRONG",
    "400, InvalidAppId, 'no such app, please check and try again later.', WRONG",
    "400, MissingParam, 'TaskId, please check and try again later.', WRONG",
    "404, MissingParam, TaskId, WRONG",
    "403, OperationDenied, Your account has not enabled the Live service, WRONG",
    "403, Forbidden, You are not authorized., WRONG",
    "404, InvalidApi.NotFound, Specified api is not found., WRONG",
    "400, SignatureDoesNotMatch, Specified signature does not match., WRONG",
    "400, Throttling, Request was denied due to request throttling., THROTTLED",
    "400, Throttling.User, Request was denied due to user flow control., THROTTLED",
    "429, Throttling.Api, Request was denied due to api flow control., THROTTLED",
    "500, InternalError, InternalError, CLOUD_TROUBLE",
    "503, ServiceUnavailable, The service is unavailable., CLOUD_TROUBLE",
  })
  void aRefusalKeepsTheVendorsWords(int status, String code, String message, Meaning meaning) {
    there.answers(status, refusal(code, message));
    assertThat(cloud.stop(Samples.stop()))
        .isEqualTo(new Answer.Refused(status, code, message, meaning));
    assertThat(there.asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>Bad Gateway</html>", "[]", "{}", "{\"RequestId\":", "\u0000"})
  void aBodyThatSaysNothingLeavesItUnknown(String body) {
    for (int status : new int[] {200, 400, 404, 500, 502, 503}) {
      there.answers(status, body);
      assertThat(cloud.stop(Samples.stop()))
          .isEqualTo(new Answer.Unknown("an answer with status " + status + " that says nothing"));
    }
    assertThat(there.asked).hasSize(6);
  }

  @Test
  void aLineThatIsCutIsNoAnswerAndIsNotAskedTwice() {
    there.answers(200, DONE);
    cloud.stop(Samples.stop());
    there.hangsUp();
    assertThat(cloud.stop(Samples.stop())).isEqualTo(NO_ANSWER);
    there.hangsUpInTheMiddle();
    assertThat(cloud.stop(Samples.stop())).isEqualTo(NO_ANSWER);
    assertThat(there.asked).hasSize(3);
  }

  @Test
  void silenceIsNoAnswerAndIsNotAskedTwice() {
    there.neverAnswers();
    assertThat(there.client(Duration.ofMillis(50)).stop(Samples.stop())).isEqualTo(NO_ANSWER);
    assertThat(there.asked).hasSize(1);
  }

  @Test
  void nobodyThereIsNoAnswer() {
    there.close();
    assertThat(cloud.stop(Samples.stop())).isEqualTo(NO_ANSWER);
  }

  @Test
  void readsBackWhatTheTaskCarries() {
    JsonObject carried =
        RelayWire.parameters(Samples.start(Samples.duo())).with("Region", "CN-Shanghai");
    there.answers(200, detail(carried.write()));
    assertThat(cloud.detail(Samples.detail())).contains(carried);
    there.answers(
        200, String.format(Locale.ROOT, "{\"RequestId\":\"%s\",\"MPUTasks\":[]}", REQUEST));
    assertThat(cloud.detail(Samples.detail())).isEmpty();
  }

  @Test
  void withoutAUsableAnswerNothingIsReadBack() {
    there.answers(403, refusal("Forbidden", "You are not authorized."));
    assertUnreachable("Forbidden: You are not authorized.");
    there.answers(200, "");
    assertUnreachable("an answer with status 200 that says nothing");
    there.answers(200, detail("\"T-1\""));
    assertUnreachable("a task that is no object: \"T-1\"");
    there.hangsUp();
    assertUnreachable("no answer came");
  }

  private void assertUnreachable(String why) {
    assertThatThrownBy(() -> cloud.detail(Samples.detail()))
        .isInstanceOf(CloudUnreachable.class)
        .hasMessage(why);
  }

  private static String detail(String task) {
    return String.format(Locale.ROOT, "{\"RequestId\":\"%s\",\"MPUTasks\":[%s]}", REQUEST, task);
  }

  private static String refusal(String code, String message) {
    return JsonObject.EMPTY
        .with("RequestId", REQUEST)
        .with("HostId", "live.aliyuncs.com")
        .with("Code", code)
        .with("Message", message)
        .with("Recommend", "")
        .write();
  }
}
