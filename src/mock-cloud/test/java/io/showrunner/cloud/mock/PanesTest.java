package io.showrunner.cloud.mock;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.Samples.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.RelayWire;
import io.showrunner.cloud.Samples;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What viewers see in each pane of a mixed task, as the state of the cloud tells it. */
class PanesTest {
  private static final ParticipantId CY = new ParticipantId("cy");
  private final Stage stage = Stage.usual();

  @Test
  void aPaneShowsItsUserOrItsPlaceholderOrBlack() {
    stage.comes(BO);
    stage.airs(Samples.duo());
    assertThat(panes()).containsExactly("0 ana camera", "1 bo camera");
    stage.world().leave(CHANNEL, ANA, LeaveReason.LOST);
    stage.world().unpublish(CHANNEL, BO, EnumSet.of(Track.CAMERA));
    assertThat(panes()).containsExactly("0 ana black", "1 bo image https://img.example.com/bo.png");
    stage.world().publish(CHANNEL, BO, EnumSet.of(Track.CAMERA));
    stage.world().mute(CHANNEL, BO, Track.CAMERA);
    assertThat(panes().get(1)).startsWith("1 bo image");
    stage.world().unmute(CHANNEL, BO, Track.CAMERA);
    assertThat(panes().get(1)).isEqualTo("1 bo camera");
  }

  @Test
  void aSharedScreenIsShownToThoseWhoAskedForIt() {
    stage.comes(BO);
    stage.airs(Samples.presentation());
    assertThat(panes()).containsExactly("0 ana camera", "1 bo black");
    stage.world().publish(CHANNEL, BO, EnumSet.of(Track.SCREEN));
    assertThat(panes()).containsExactly("0 ana camera", "1 bo screen");
  }

  @Test
  void sourceTypeIsIgnoredUnlessThePictureAloneIsTakenIn() {
    stage.comes(BO);
    stage.comes(ANA);
    start(
        "\"UserInfo\":\\{\"UserId\":\"bo\"}",
        "\"UserInfo\":{\"UserId\":\"bo\",\"SourceType\":\"shareScreen\"}");
    assertThat(panes()).containsExactly("0 ana camera", "1 bo camera");
  }

  @Test
  void panesWithoutAUserAreFilledInOrderOfJoining() {
    stage.world().join(CHANNEL, CY, Role.VIEWER);
    stage.comes(BO);
    stage.comes(ANA);
    start(",\"UserInfo\":\\{\"UserId\":\"(ana|bo)\"}", "");
    assertThat(panes()).containsExactly("0 bo camera", "1 ana camera");
  }

  @Test
  void aPaneNobodyIsLeftForStaysEmpty() {
    stage.comes(ANA);
    start(",\"UserInfo\":\\{\"UserId\":\"(ana|bo)\"}", "");
    assertThat(panes()).containsExactly("0 ana camera", "1  image https://img.example.com/bo.png");
  }

  @Test
  void aPaneOfSomebodyHeardOnlyCountsAsOneWithoutAUser() {
    stage.comes(BO);
    stage.comes(ANA);
    start(
        "\"UserInfos\":\\[\\{\"UserId\":\"ana\"",
        "\"UserInfos\":[{\"UserId\":\"ana\",\"StreamType\":\"1\"");
    assertThat(panes()).containsExactly("0  black", "1 bo camera");
  }

  private void start(String what, String into) {
    String duo = RelayWire.parameters(Samples.start(Samples.duo())).write();
    String changed = duo.replaceAll(what, into).replaceAll(",\"StreamType\":\"0\"", "");
    assertThat(changed).isNotEqualTo(duo);
    Reply reply = stage.cloud.call("StartLiveMPUTask", Json.parseObject(changed));
    assertThat(reply.isDone()).as(reply.body().write()).isTrue();
  }

  private List<String> panes() {
    JsonObject task = (JsonObject) stage.cloud.state().items("tasks").get(0);
    return task.items("panes").stream()
        .map(JsonObject.class::cast)
        .map(
            pane ->
                String.format(
                        Locale.ROOT,
                        "%s %s %s %s",
                        pane.whole("pane").orElse(-1L),
                        pane.object("user").flatMap(u -> u.text("user")).orElse(""),
                        pane.text("shows").orElse(""),
                        pane.text("image").orElse(""))
                    .stripTrailing())
        .toList();
  }
}
