package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.ground.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The core of the vendor's modern SDKs against a whole stand-in: every operation, generically. */
class ModernClientTest {
  private static final String ONE_PANE =
      """
      {"EncodeParams":{"AudioBitrate":"64","AudioChannels":"2","AudioSampleRate":"44100",\
      "VideoBitrate":"1500","VideoFramerate":"25","VideoGop":"50","VideoHeight":"720",\
      "VideoWidth":"1280"},"UserInfos":[{"UserId":"ana"}],"Layout":{"UserPanes":[{"X":"0","Y":"0",\
      "Width":"1","Height":"1","ZOrder":"1","UserInfo":{"UserId":"ana"}}]}}""";

  private final Outsider outsider = new Outsider();
  private final Set<String> asked = new TreeSet<>();

  @AfterEach
  void close() {
    outsider.close();
  }

  @Test
  void everyOperationOfLiveIsDone() throws Exception {
    Instant began = outsider.now();
    String there = outsider.callbackUrl();
    String event = "UserEvent";
    var created = done("CreateEventSub", "CallbackUrl", there, "Events.1", event);
    String id = String.valueOf(created.get("SubscribeId"));
    done("UpdateEventSub", "SubscribeId", id, "CallbackUrl", there, "Events.1", event);
    assertThat(done("ListEventSub").toString()).contains(id);
    done("CreateRtcMPUEventSub", "CallbackUrl", there);
    done("UpdateRtcMPUEventSub", "CallbackUrl", there);
    assertThat(done("DescribeRtcMPUEventSub").get("SubInfo")).isNotNull();
    outsider.happens(Outsider.ANA_COMES);
    relays();
    outsider.passes(Duration.ofSeconds(10));
    looks(id, began);
    done("StopLiveMPUTask", "TaskId", "task-1");
    assertThat(recordings(began).toString()).contains("OssObject=live/task-1/");
    done("RemoveTerminals", "TerminalIds.1", "ana");
    done("CreateLiveMessageGroup", "GroupId", "group1", "CreatorId", "ana");
    done("SendLiveMessageGroup", "GroupId", "group1", "SenderId", "ana", "Body", "{}");
    done("SendLiveMessageUser", "SenderId", "ana", "ReceiverId", "bo", "Body", "{}");
    done("DescribeLiveMessageGroup", "GroupId", "group1");
    done("GetGroupStatistics", "GroupId", "group1");
    done("ListMessageGroupUserById", "GroupId", "group1", "UserIdList", "[\"ana\"]");
    done("DeleteLiveMessageGroup", "GroupId", "group1");
    done("RecoverLiveMessageDeletedGroup", "GroupId", "group1");
    done("CreateMessageGroup", "CreatorId", "ana", "Extension", "{\"a\":\"b\"}");
    done("GetMessageToken", "UserId", "ana", "DeviceId", "d-1", "DeviceType", "web");
    done("DeleteChannel");
    done("DeleteEventSub", "SubscribeId", id);
    done("DeleteRtcMPUEventSub");
    assertThat(asked)
        .isEqualTo(
            Stage.usual().cloud.operations().stream()
                .filter(operation -> operation.service() == Service.LIVE)
                .map(Operation::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void relays() throws Exception {
    String ana = "{\"UserId\":\"ana\"}";
    done(
        "StartLiveMPUTask",
        "TaskId",
        "task-1",
        "MixMode",
        "0",
        "StreamURL",
        outsider.ingestUrl("task-1"),
        "SingleSubParams",
        ana);
    done("UpdateLiveMPUTask", "TaskId", "task-1", "MixMode", "1", "TranscodeParams", ONE_PANE);
    done("SetLiveMpuTaskSei", "TaskId", "task-1", "CustomSei", "{\"hello\":1}");
    assertThat(done("ListRtcMPUTaskDetail", "TaskId", "task-1").toString()).contains("UserId=ana");
  }

  private Map<?, ?> recordings(Instant began) throws Exception {
    return done(
        "DescribeLiveStreamRecordIndexFiles",
        "AppName",
        "live",
        "StreamName",
        "task-1",
        "StartTime",
        began.truncatedTo(ChronoUnit.SECONDS).toString(),
        "EndTime",
        outsider.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString());
  }

  private void looks(String subscription, Instant began) throws Exception {
    Instant now = outsider.now();
    String from = began.truncatedTo(ChronoUnit.SECONDS).toString();
    String to = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString();
    assertThat(done("DescribeLiveStreamsOnlineList").toString()).contains("task-1");
    done("SetLiveStreamsNotifyUrlConfig", "NotifyUrl", "http://127.0.0.1:9/cdn");
    assertThat(done("DescribeLiveStreamsNotifyUrlConfig").toString()).contains("127.0.0.1:9/cdn");
    done("DescribeLiveStreamsNotifyRecords", "AppName", "live", "StartTime", from, "EndTime", to);
    done("DescribeLiveDomainConfigs", "FunctionNames", "aliauth");
    done("DeleteLiveStreamsNotifyUrlConfig");
    assertThat(done("DescribeChannelUsers").toString()).contains("InteractiveUserList=[ana]");
    assertThat(done("DescribeChannelParticipants").toString()).contains("UserList=[ana]");
    assertThat(done("ListRTCLiveRooms").toString()).contains("Rooms=[ch-1]");
    done(
        "ListEventSubEvent",
        "SubscribeId",
        subscription,
        "StartTime",
        Long.toString(began.getEpochSecond()),
        "EndTime",
        Long.toString(now.getEpochSecond()),
        "PageNo",
        "1",
        "PageSize",
        "10");
    done(
        "ListRtcMPUEventSubRecord",
        "StartTime",
        from,
        "EndTime",
        to,
        "PageNo",
        "1",
        "PageSize",
        "10");
  }

  /** Sends what this operation knows of the usual parameters, and these. */
  private Map<?, ?> done(String operation, String... namesAndValues) throws Exception {
    var query = new HashMap<String, String>();
    Map<String, String> usual =
        Map.of(
            "AppId",
            Outsider.APP,
            "ChannelId",
            Outsider.CHANNEL,
            "ChannelIds",
            Outsider.CHANNEL,
            "DomainName",
            Outsider.PUSH_DOMAIN);
    Stage.usual().cloud.operations().stream()
        .filter(known -> known.name().equals(operation))
        .flatMap(known -> known.within("").stream())
        .map(Parameter::name)
        .filter(usual::containsKey)
        .forEach(name -> query.put(name, usual.getOrDefault(name, "")));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    asked.add(operation);
    Map<String, ?> answer =
        client().callApi(params(operation), new OpenApiRequest().setQuery(query), patient());
    assertThat(answer.get("statusCode")).isEqualTo(200);
    Map<?, ?> body = (Map<?, ?>) Objects.requireNonNull(answer.get("body"));
    assertThat(String.valueOf(body.get("RequestId"))).matches("[0-9A-F-]{36}");
    return body;
  }

  private Client client() throws Exception {
    return new Client(
        new Config()
            .setAccessKeyId(Outsider.KEY)
            .setAccessKeySecret(Outsider.SECRET)
            .setProtocol("http")
            .setEndpoint(outsider.endpoint()));
  }

  private static RuntimeOptions patient() {
    return new RuntimeOptions().setReadTimeout(60_000).setConnectTimeout(60_000);
  }

  private static Params params(String operation) {
    return new Params()
        .setAction(operation)
        .setVersion("2016-11-01")
        .setProtocol("HTTP")
        .setMethod("POST")
        .setAuthType("AK")
        .setStyle("RPC")
        .setPathname("/")
        .setReqBodyType("formData")
        .setBodyType("json");
  }
}
