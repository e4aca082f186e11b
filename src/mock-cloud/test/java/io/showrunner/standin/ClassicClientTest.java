package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.aliyuncs.AcsRequest;
import com.aliyuncs.AcsResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.live.model.v20161101.CreateEventSubRequest;
import com.aliyuncs.live.model.v20161101.CreateLiveMessageGroupRequest;
import com.aliyuncs.live.model.v20161101.CreateMessageGroupRequest;
import com.aliyuncs.live.model.v20161101.CreateRtcMPUEventSubRequest;
import com.aliyuncs.live.model.v20161101.DeleteChannelRequest;
import com.aliyuncs.live.model.v20161101.DeleteEventSubRequest;
import com.aliyuncs.live.model.v20161101.DeleteLiveMessageGroupRequest;
import com.aliyuncs.live.model.v20161101.DeleteLiveStreamsNotifyUrlConfigRequest;
import com.aliyuncs.live.model.v20161101.DeleteRtcMPUEventSubRequest;
import com.aliyuncs.live.model.v20161101.DescribeChannelParticipantsRequest;
import com.aliyuncs.live.model.v20161101.DescribeChannelUsersRequest;
import com.aliyuncs.live.model.v20161101.DescribeLiveDomainConfigsRequest;
import com.aliyuncs.live.model.v20161101.DescribeLiveMessageGroupRequest;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamRecordIndexFilesRequest;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamsNotifyRecordsRequest;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamsNotifyUrlConfigRequest;
import com.aliyuncs.live.model.v20161101.DescribeLiveStreamsOnlineListRequest;
import com.aliyuncs.live.model.v20161101.DescribeRtcMPUEventSubRequest;
import com.aliyuncs.live.model.v20161101.GetMessageTokenRequest;
import com.aliyuncs.live.model.v20161101.ListEventSubEventRequest;
import com.aliyuncs.live.model.v20161101.ListEventSubRequest;
import com.aliyuncs.live.model.v20161101.ListMessageGroupUserByIdRequest;
import com.aliyuncs.live.model.v20161101.ListRTCLiveRoomsRequest;
import com.aliyuncs.live.model.v20161101.ListRtcMPUEventSubRecordRequest;
import com.aliyuncs.live.model.v20161101.ListRtcMPUTaskDetailRequest;
import com.aliyuncs.live.model.v20161101.RecoverLiveMessageDeletedGroupRequest;
import com.aliyuncs.live.model.v20161101.RemoveTerminalsRequest;
import com.aliyuncs.live.model.v20161101.SendLiveMessageGroupRequest;
import com.aliyuncs.live.model.v20161101.SendLiveMessageUserRequest;
import com.aliyuncs.live.model.v20161101.SetLiveMpuTaskSeiRequest;
import com.aliyuncs.live.model.v20161101.SetLiveStreamsNotifyUrlConfigRequest;
import com.aliyuncs.live.model.v20161101.StartLiveMPUTaskRequest;
import com.aliyuncs.live.model.v20161101.StopLiveMPUTaskRequest;
import com.aliyuncs.live.model.v20161101.UpdateEventSubRequest;
import com.aliyuncs.live.model.v20161101.UpdateLiveMPUTaskRequest;
import com.aliyuncs.live.model.v20161101.UpdateLiveMPUTaskRequest.TranscodeParams;
import com.aliyuncs.live.model.v20161101.UpdateRtcMPUEventSubRequest;
import com.aliyuncs.profile.DefaultProfile;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The vendor's classic SDK against a whole stand-in: every operation, typed and unchanged. */
class ClassicClientTest {
  private static final String NOT_IN_THIS_SDK = "GetGroupStatistics";

  private static final String TASK = "task-1";

  private final Outsider outsider = new Outsider();
  private final Set<String> asked = new TreeSet<>();
  private final DefaultAcsClient client =
      new DefaultAcsClient(DefaultProfile.getProfile("cn-shanghai", Outsider.KEY, Outsider.SECRET));

  @AfterEach
  void close() {
    outsider.close();
  }

  @Test
  void everyOperationOfLiveIsDoneAndItsAnswerRead() throws Exception {
    Instant began = outsider.now();
    String subscription = subscribesToRooms();
    subscribesToTasks();
    outsider.happens(Outsider.BO_COMES);
    outsider.happens(Outsider.ANA_COMES);
    relays();
    outsider.passes(Duration.ofSeconds(10));
    looksAtTheCdn(began);
    looksAtTheChannel();
    readsWhatWasTold(subscription, began);
    takesItAllDown(subscription);
    looksAtWhatWasRecorded(began);
    assertThat(asked)
        .isEqualTo(
            Stage.usual().cloud.operations().stream()
                .filter(operation -> operation.service() == Service.LIVE)
                .map(Operation::name)
                .filter(name -> !name.equals(NOT_IN_THIS_SDK))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void aRefusalIsInTheVendorsWords() {
    var stop = new StopLiveMPUTaskRequest();
    stop.setAppId(Outsider.APP);
    stop.setTaskId("nobody-s");

    ClientException refused = catchThrowableOfType(ClientException.class, () -> answer(stop));

    assertThat(refused.getErrCode()).isEqualTo("InvalidParam");
    assertThat(refused.getErrMsg()).contains("TaskId", "nobody-s");
    assertThat(refused.getRequestId()).matches("[0-9A-F-]{36}");
  }

  @Test
  void whoSubscribedIsToldOverHttp() throws Exception {
    String subscription = subscribed();
    outsider.happens(Outsider.BO_COMES); // Nobody asked to be told of bo.
    outsider.happens(Outsider.ANA_COMES);
    outsider.passes(Duration.ofSeconds(2));

    JsonObject told = outsider.nextCallback();
    JsonObject alsoTold = outsider.nextCallback();

    assertThat(told.fields().keySet())
        .containsExactly("MsgId", "MsgTimestamp", "SubscribeId", "AppId", "ChannelId", "Contents");
    assertThat(told.text("SubscribeId")).contains(subscription);
    assertThat(told.text("AppId")).contains(Outsider.APP);
    assertThat(told.text("ChannelId")).contains(Outsider.CHANNEL);
    // Over the net each travels by itself, so the later one may come first.
    assertThat(List.of(userEvent(told), userEvent(alsoTold)))
        .containsExactlyInAnyOrder("ana Join", "ana Publish");
  }

  private static String userEvent(JsonObject envelope) {
    JsonObject event =
        ((JsonObject) envelope.items("Contents").get(0)).object("UserEvent").orElseThrow();
    return event.text("UserId").orElse("") + " " + event.text("EventTag").orElse("");
  }

  private String subscribed() throws ClientException {
    var create = new CreateEventSubRequest();
    create.setAppId(Outsider.APP);
    create.setChannelId(Outsider.CHANNEL);
    create.setCallbackUrl(outsider.callbackUrl());
    create.setEventss(List.of("UserEvent"));
    create.setUserss(List.of("ana"));
    return answer(create).getSubscribeId();
  }

  private String subscribesToRooms() throws ClientException {
    String id = subscribed();
    var update = new UpdateEventSubRequest();
    update.setAppId(Outsider.APP);
    update.setSubscribeId(id);
    update.setChannelId(Outsider.CHANNEL);
    update.setCallbackUrl(outsider.callbackUrl());
    update.setEventss(List.of("UserEvent"));
    update.setUserss(List.of("ana", "bo"));
    answer(update);
    var list = new ListEventSubRequest();
    list.setAppId(Outsider.APP);
    var subscribers = answer(list).getSubscribers();
    assertThat(subscribers).hasSize(1);
    assertThat(subscribers.get(0).getSubId()).isEqualTo(id);
    assertThat(subscribers.get(0).getCallbackUrl()).isEqualTo(outsider.callbackUrl());
    assertThat(subscribers.get(0).getEvents()).containsExactly("UserEvent");
    assertThat(subscribers.get(0).getUsers()).containsExactly("ana", "bo");
    return id;
  }

  private void subscribesToTasks() throws ClientException {
    var create = new CreateRtcMPUEventSubRequest();
    create.setAppId(Outsider.APP);
    create.setCallbackUrl(outsider.callbackUrl());
    create.setChannelIds(Outsider.CHANNEL);
    String id = answer(create).getSubId();
    assertThat(id).isNotEmpty();
    var update = new UpdateRtcMPUEventSubRequest();
    update.setAppId(Outsider.APP);
    update.setCallbackUrl(outsider.callbackUrl());
    update.setChannelIds(Outsider.CHANNEL + ",ch-2");
    answer(update);
    var describe = new DescribeRtcMPUEventSubRequest();
    describe.setAppId(Outsider.APP);
    var info = answer(describe).getSubInfo();
    assertThat(info.getChannelIds()).isEqualTo(Outsider.CHANNEL + ",ch-2");
    assertThat(info.getCallbackUrl()).isEqualTo(outsider.callbackUrl());
  }

  private void relays() throws ClientException {
    var start = new StartLiveMPUTaskRequest();
    start.setAppId(Outsider.APP);
    start.setChannelId(Outsider.CHANNEL);
    start.setTaskId(TASK);
    start.setMixMode("0");
    start.setStreamURL(outsider.ingestUrl(TASK));
    var ana = new StartLiveMPUTaskRequest.SingleSubParams();
    ana.setUserId("ana");
    start.setSingleSubParams(ana);
    answer(start);
    var update = new UpdateLiveMPUTaskRequest();
    update.setAppId(Outsider.APP);
    update.setChannelId(Outsider.CHANNEL);
    update.setTaskId(TASK);
    update.setMixMode("1");
    update.setTranscodeParams(onePane());
    answer(update);
    var sei = new SetLiveMpuTaskSeiRequest();
    sei.setAppId(Outsider.APP);
    sei.setTaskId(TASK);
    sei.setCustomSei("{\"hello\":1}");
    answer(sei);
    var detail = new ListRtcMPUTaskDetailRequest();
    detail.setAppId(Outsider.APP);
    detail.setTaskId(TASK);
    var task = answer(detail).getMPUTasks().get(0);
    assertThat(task.getTaskId()).isEqualTo(TASK);
    assertThat(task.getMixMode()).isEqualTo("1");
    assertThat(task.getTranscodeParams().getLayout().getUserPanes()).hasSize(1);
  }

  private static TranscodeParams onePane() {
    var encoding = new TranscodeParams.EncodeParams();
    encoding.setAudioBitrate("64");
    encoding.setAudioChannels("2");
    encoding.setAudioSampleRate("44100");
    encoding.setVideoBitrate("1500");
    encoding.setVideoFramerate("25");
    encoding.setVideoGop("50");
    encoding.setVideoHeight("720");
    encoding.setVideoWidth("1280");
    var ana = new TranscodeParams.UserInfosItem();
    ana.setUserId("ana");
    var user = new TranscodeParams.Layout.UserPanesItem.UserInfo();
    user.setUserId("ana");
    var pane = new TranscodeParams.Layout.UserPanesItem();
    pane.setX("0");
    pane.setY("0");
    pane.setWidth("1");
    pane.setHeight("1");
    pane.setZOrder("1");
    pane.setUserInfo(user);
    var layout = new TranscodeParams.Layout();
    layout.setUserPanes(List.of(pane));
    var mixed = new TranscodeParams();
    mixed.setEncodeParams(encoding);
    mixed.setUserInfos(List.of(ana));
    mixed.setLayout(layout);
    return mixed;
  }

  private void looksAtTheCdn(Instant began) throws ClientException {
    var online = new DescribeLiveStreamsOnlineListRequest();
    online.setDomainName(Outsider.PUSH_DOMAIN);
    var streams = answer(online).getOnlineInfo();
    assertThat(streams).hasSize(1);
    assertThat(streams.get(0).getStreamName()).isEqualTo(TASK);
    var set = new SetLiveStreamsNotifyUrlConfigRequest();
    set.setDomainName(Outsider.PUSH_DOMAIN);
    set.setNotifyUrl("http://127.0.0.1:9/cdn");
    set.setNotifyReqAuth("yes");
    set.setNotifyAuthKey("abcdefgh12345678");
    answer(set);
    var config = new DescribeLiveStreamsNotifyUrlConfigRequest();
    config.setDomainName(Outsider.PUSH_DOMAIN);
    assertThat(answer(config).getLiveStreamsNotifyConfig().getNotifyUrl())
        .isEqualTo("http://127.0.0.1:9/cdn");
    var records = new DescribeLiveStreamsNotifyRecordsRequest();
    records.setDomainName(Outsider.PUSH_DOMAIN);
    records.setAppName("live");
    records.setStartTime(began.truncatedTo(ChronoUnit.SECONDS).toString());
    records.setEndTime(outsider.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString());
    assertThat(answer(records).getTotalNum()).isNotNull();
    var domain = new DescribeLiveDomainConfigsRequest();
    domain.setDomainName(Outsider.PUSH_DOMAIN);
    domain.setFunctionNames("aliauth");
    assertThat(answer(domain).getDomainConfigs().get(0).getFunctionName()).isEqualTo("aliauth");
    var delete = new DeleteLiveStreamsNotifyUrlConfigRequest();
    delete.setDomainName(Outsider.PUSH_DOMAIN);
    answer(delete);
  }

  private void looksAtWhatWasRecorded(Instant began) throws ClientException {
    var list = new DescribeLiveStreamRecordIndexFilesRequest();
    list.setDomainName(Outsider.PUSH_DOMAIN);
    list.setAppName("live");
    list.setStreamName(TASK);
    list.setStartTime(began.truncatedTo(ChronoUnit.SECONDS).toString());
    list.setEndTime(outsider.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString());
    var recordings = answer(list).getRecordIndexInfoList();
    assertThat(recordings).hasSize(1);
    assertThat(recordings.get(0).getOssObject()).startsWith("live/" + TASK + "/").endsWith(".mp4");
    assertThat(recordings.get(0).getDuration()).isGreaterThanOrEqualTo(10);
  }

  private void looksAtTheChannel() throws ClientException {
    var users = new DescribeChannelUsersRequest();
    users.setAppId(Outsider.APP);
    users.setChannelId(Outsider.CHANNEL);
    assertThat(answer(users).getInteractiveUserList()).containsExactlyInAnyOrder("ana", "bo");
    var people = new DescribeChannelParticipantsRequest();
    people.setAppId(Outsider.APP);
    people.setChannelId(Outsider.CHANNEL);
    assertThat(answer(people).getUserList()).containsExactlyInAnyOrder("ana", "bo");
    var rooms = new ListRTCLiveRoomsRequest();
    rooms.setAppId(Outsider.APP);
    assertThat(answer(rooms).getRooms()).containsExactly(Outsider.CHANNEL);
    var remove = new RemoveTerminalsRequest();
    remove.setAppId(Outsider.APP);
    remove.setChannelId(Outsider.CHANNEL);
    remove.setTerminalIdss(List.of("bo"));
    assertThat(answer(remove).getTerminals().get(0).getId()).isEqualTo("bo");
  }

  private void readsWhatWasTold(String subscription, Instant began) throws ClientException {
    var rooms = new ListEventSubEventRequest();
    rooms.setAppId(Outsider.APP);
    rooms.setSubscribeId(subscription);
    rooms.setStartTime(began.getEpochSecond());
    rooms.setPageNo(1L);
    rooms.setPageSize(10L);
    var told =
        first(
            now -> {
              rooms.setEndTime(now.getEpochSecond());
              return answer(rooms).getLogs();
            });
    assertThat(told.getUrl()).isEqualTo(outsider.callbackUrl());
    assertThat(told.getCode()).isEqualTo(200);
    var tasks = new ListRtcMPUEventSubRecordRequest();
    tasks.setAppId(Outsider.APP);
    tasks.setStartTime(began.truncatedTo(ChronoUnit.SECONDS).toString());
    tasks.setPageNo(1);
    tasks.setPageSize(10);
    var recorded =
        first(
            now -> {
              tasks.setEndTime(now.truncatedTo(ChronoUnit.SECONDS).toString());
              return answer(tasks).getLogs();
            });
    assertThat(recorded.getCallbackUrl()).isEqualTo(outsider.callbackUrl());
    assertThat(recorded.getHTTPCode()).isEqualTo("200");
  }

  /** A list of what was told up to a moment. */
  private interface Log<L> {
    List<L> until(Instant now) throws ClientException;
  }

  /** The first there is: deliveries over the net are noted when their answers have come. */
  private <L> L first(Log<L> log) throws ClientException {
    for (int asked = 0; asked < 300; asked++) {
      List<L> lines = log.until(outsider.now());
      if (!lines.isEmpty()) {
        return lines.get(0);
      }
      outsider.passes(Duration.ofSeconds(1)); // So that nobody asks too often.
    }
    throw new AssertionError("Expected a delivery to be noted, but none was.");
  }

  private void speaks() throws ClientException {
    var make = new CreateLiveMessageGroupRequest();
    make.setAppId(Outsider.APP);
    make.setGroupId("group1");
    make.setCreatorId("ana");
    make.setAdministrators(List.of("ana", "bo"));
    answer(make);
    var all = new SendLiveMessageGroupRequest();
    all.setAppId(Outsider.APP);
    all.setGroupId("group1");
    all.setSenderId("ana");
    all.setBody("{}");
    answer(all);
    var one = new SendLiveMessageUserRequest();
    one.setAppId(Outsider.APP);
    one.setSenderId("ana");
    one.setReceiverId("bo");
    one.setBody("{}");
    answer(one);
    var look = new DescribeLiveMessageGroupRequest();
    look.setAppId(Outsider.APP);
    look.setGroupId("group1");
    assertThat(answer(look).getAdminList()).containsExactly("ana", "bo");
    speaksAsTheKitDid();
    var delete = new DeleteLiveMessageGroupRequest();
    delete.setAppId(Outsider.APP);
    delete.setGroupId("group1");
    answer(delete);
    var recover = new RecoverLiveMessageDeletedGroupRequest();
    recover.setAppId(Outsider.APP);
    recover.setGroupId("group1");
    answer(recover);
  }

  private void speaksAsTheKitDid() throws ClientException {
    var token = new GetMessageTokenRequest();
    token.setAppId(Outsider.APP);
    token.setUserId("ana");
    token.setDeviceId("d-1");
    token.setDeviceType("web");
    assertThat(answer(token).getResult().getAccessToken()).isNotEmpty();
    var make = new CreateMessageGroupRequest();
    make.setAppId(Outsider.APP);
    make.setCreatorId("ana");
    make.setExtension(Map.of("a", "b"));
    assertThat(answer(make).getResult().getGroupId()).isNotEmpty();
    var users = new ListMessageGroupUserByIdRequest();
    users.setAppId(Outsider.APP);
    users.setGroupId("group1");
    users.setUserIdList(List.of("ana", "bo"));
    assertThat(answer(users).getResult().getUserList().get(0).getIsMute()).isFalse();
  }

  private void takesItAllDown(String subscription) throws ClientException {
    var stop = new StopLiveMPUTaskRequest();
    stop.setAppId(Outsider.APP);
    stop.setTaskId(TASK);
    answer(stop);
    speaks();
    var channel = new DeleteChannelRequest();
    channel.setAppId(Outsider.APP);
    channel.setChannelId(Outsider.CHANNEL);
    answer(channel);
    var rooms = new DeleteEventSubRequest();
    rooms.setAppId(Outsider.APP);
    rooms.setSubscribeId(subscription);
    answer(rooms);
    var tasks = new DeleteRtcMPUEventSubRequest();
    tasks.setAppId(Outsider.APP);
    answer(tasks);
  }

  private <T extends AcsResponse> T answer(AcsRequest<T> request) throws ClientException {
    request.setSysEndpoint(outsider.endpoint());
    request.setSysProtocol(ProtocolType.HTTP);
    asked.add(request.getSysActionName());
    return client.getAcsResponse(request);
  }
}
