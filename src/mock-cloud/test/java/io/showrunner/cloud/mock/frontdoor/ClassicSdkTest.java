package io.showrunner.cloud.mock.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyuncs.AcsRequest;
import com.aliyuncs.AcsResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.live.model.v20161101.CreateEventSubRequest;
import com.aliyuncs.live.model.v20161101.ListRtcMPUTaskDetailRequest;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest.TranscodeParams;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest.TranscodeParams.EncodeParams;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest.TranscodeParams.Layout;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest.TranscodeParams.Layout.UserPanesItem;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest.TranscodeParams.UserInfosItem;
import com.aliyuncs.live.model.v20161101.StopLiveMPUTaskRequest;
import com.aliyuncs.live.model.v20161101.UpdateLiveMPUTaskRequest;
import com.aliyuncs.profile.DefaultProfile;
import io.showrunner.cloud.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The vendor's classic SDK, typed and unchanged. */
class ClassicSdkTest {
  private final OpenCloud cloud = OpenCloud.usual().withAna();
  private final DefaultAcsClient client = client(OpenCloud.KEY, OpenCloud.SECRET);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void startsUpdatesShowsAndStopsATask() throws ClientException {
    assertThat(asked(mixed(2)).getRequestId()).matches("[0-9A-F-]{36}");
    assertThat(asked(toSingle()).getRequestId()).matches("[0-9A-F-]{36}");

    var tasks = asked(detail()).getMPUTasks();

    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).getMixMode()).isEqualTo("0");
    assertThat(tasks.get(0).getSingleSubParams().getUserId()).isEqualTo("ana");
    assertThat(asked(stop()).getRequestId()).matches("[0-9A-F-]{36}");
    assertThat(asked(detail()).getMPUTasks()).isEmpty();
  }

  @Test
  void takesARequestLineOfThirtyPanes() throws ClientException {
    asked(mixed(30));

    var task = asked(detail()).getMPUTasks().get(0);

    assertThat(task.getTranscodeParams().getLayout().getUserPanes()).hasSize(30);
  }

  @Test
  void seesARefusalOfTheServiceInItsWords() {
    ClientException refused = refusal(client, stop());

    assertThat(refused.getErrCode()).isEqualTo("InvalidParam");
    assertThat(refused.getErrMsg()).contains("TaskId");
    assertThat(refused.getRequestId()).matches("[0-9A-F-]{36}");
  }

  @Test
  void seesARefusalOfTheGatewayInItsWords() {
    assertThat(refusal(client("nobody", OpenCloud.SECRET), stop()).getErrCode())
        .isEqualTo("InvalidAccessKeyId.NotFound");
    assertThat(refusal(client(OpenCloud.KEY, "wrong"), stop()).getErrCode())
        .isEqualTo("SignatureDoesNotMatch");
  }

  @Test
  void seesWhatItsKeyMayNotDo() {
    ClientException denied = refusal(client(OpenCloud.RESTRICTED, OpenCloud.SECRET), stop());

    assertThat(denied.getErrCode()).isEqualTo("Forbidden");
    assertThat(denied.getAccessDeniedDetail()).containsEntry("AuthAction", "live:StopLiveMPUTask");
  }

  @Test
  void seesThatAnOperationDoesNotExist() {
    var request = new CreateEventSubRequest();
    request.setSysActionName("StartEverything");
    request.setEventss(List.of("ChannelEvent", "UserEvent"));

    assertThat(refusal(client, request).getErrCode()).isEqualTo("InvalidApi.NotFound");
  }

  private <T extends AcsResponse> T asked(AcsRequest<T> request) throws ClientException {
    return asked(client, request);
  }

  private <T extends AcsResponse> T asked(DefaultAcsClient by, AcsRequest<T> request)
      throws ClientException {
    request.setSysEndpoint(cloud.endpoint());
    request.setSysProtocol(ProtocolType.HTTP);
    return by.getAcsResponse(request);
  }

  private ClientException refusal(DefaultAcsClient by, AcsRequest<?> request) {
    ClientException refused = catchThrowableOfType(ClientException.class, () -> asked(by, request));
    assertThat(refused).isNotNull();
    return refused;
  }

  private static DefaultAcsClient client(String key, String secret) {
    return new DefaultAcsClient(DefaultProfile.getProfile("cn-shanghai", key, secret));
  }

  private static StartLiveMPUTaskRequest mixed(int panes) {
    var request = new StartLiveMPUTaskRequest();
    request.setAppId("app-1");
    request.setChannelId("c-1");
    request.setTaskId("T-0");
    request.setMixMode("1");
    request.setStreamURL(Samples.URL.value());
    var sections = new TranscodeParams();
    sections.setEncodeParams(encoding());
    sections.setLayout(layout(panes));
    List<UserInfosItem> users = new ArrayList<>();
    for (int pane = 0; pane < panes; pane++) {
      var user = new UserInfosItem();
      user.setUserId(user(pane));
      users.add(user);
    }
    sections.setUserInfos(users);
    request.setTranscodeParams(sections);
    return request;
  }

  private static String user(int pane) {
    return pane == 0
        ? "ana"
        : String.format(Locale.ROOT, "7d9f0c1e-8f0a-4d8e-9c39-0000000000%02d", pane);
  }

  private static EncodeParams encoding() {
    var encoding = new EncodeParams();
    encoding.setAudioBitrate("64");
    encoding.setAudioChannels("2");
    encoding.setAudioSampleRate("44100");
    encoding.setVideoBitrate("1500");
    encoding.setVideoFramerate("25");
    encoding.setVideoGop("50");
    encoding.setVideoHeight("720");
    encoding.setVideoWidth("1280");
    encoding.setEnhancedParam("{\"profile\":\"main\",\"preset\":\"superfast\"}");
    return encoding;
  }

  private static Layout layout(int panes) {
    List<UserPanesItem> items = new ArrayList<>();
    for (int pane = 0; pane < panes; pane++) {
      var info = new UserPanesItem.UserInfo();
      info.setUserId(user(pane));
      var item = new UserPanesItem();
      item.setX("0." + pane);
      item.setY("0");
      item.setWidth("0.1");
      item.setHeight("0.1");
      item.setZOrder("" + pane);
      item.setUserInfo(info);
      item.setBackgroundImageUrl(
          String.format(
              Locale.ROOT, "https://img.example.com/placeholders/%s.png?a=b c&d=*~+", user(pane)));
      items.add(item);
    }
    var layout = new Layout();
    layout.setUserPanes(items);
    return layout;
  }

  private static UpdateLiveMPUTaskRequest toSingle() {
    var request = new UpdateLiveMPUTaskRequest();
    request.setAppId("app-1");
    request.setChannelId("c-1");
    request.setTaskId("T-0");
    request.setMixMode("0");
    var single = new UpdateLiveMPUTaskRequest.SingleSubParams();
    single.setUserId("ana");
    request.setSingleSubParams(single);
    return request;
  }

  private static ListRtcMPUTaskDetailRequest detail() {
    var request = new ListRtcMPUTaskDetailRequest();
    request.setAppId("app-1");
    request.setTaskId("T-0");
    return request;
  }

  private static StopLiveMPUTaskRequest stop() {
    var request = new StopLiveMPUTaskRequest();
    request.setAppId("app-1");
    request.setTaskId("T-0");
    return request;
  }
}
