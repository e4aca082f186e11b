package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.APP;
import static io.showrunner.cloud.Samples.BO;
import static io.showrunner.cloud.StreamCloudContract.assertDone;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What any cloud behind the port does with messages, written once. */
abstract class MessengerContract {
  private static final GroupId GROUP = GroupId.of(APP, new RoomId("evening"));
  private static final MessageRequest.MakeGroup MAKE =
      new MessageRequest.MakeGroup(APP, GROUP, ANA);
  private static final MessageRequest.DeleteGroup DELETE =
      new MessageRequest.DeleteGroup(APP, GROUP);
  private static final JsonObject BODY = JsonObject.EMPTY.with("agree", Json.of(true));

  abstract Messenger messenger();

  abstract Stage stage();

  @Test
  void aGroupCanBeMadeMoreThanOnce() {
    assertDone(messenger().makeGroup(MAKE));
    assertDone(messenger().makeGroup(MAKE));
    assertThat(stage().cloud.state().items("groups")).hasSize(1);
  }

  @Test
  void aMessageReachesTheGroupOrTheOneUser() {
    messenger().makeGroup(MAKE);
    assertDone(messenger().send(message(null)));
    assertDone(messenger().send(message(BO)));
    assertThat(stage().messages)
        .containsExactly(
            String.format(Locale.ROOT, "%s 20002 from ana: {\"agree\":true}", GROUP),
            "bo 20002 from ana: {\"agree\":true}");
  }

  @Test
  void nobodyIsInAGroupThatWasNotMade() {
    assertNobody(messenger().send(message(null)));
    assertThat(stage().messages).isEmpty();
  }

  @Test
  void aGroupThatIsDeletedHearsNothingAndDoesNotComeBack() {
    messenger().makeGroup(MAKE);
    assertDone(messenger().deleteGroup(DELETE));
    assertThat(stage().cloud.state().items("groups")).isEmpty();
    assertNobody(messenger().send(message(null)));
    assertDone(messenger().makeGroup(MAKE));
    assertNobody(messenger().send(message(null)));
    assertThat(stage().messages).isEmpty();
  }

  @Test
  void toDeleteAGroupThatIsNotThereSaysSo() {
    assertNobody(messenger().deleteGroup(DELETE));
    messenger().makeGroup(MAKE);
    assertDone(messenger().deleteGroup(DELETE));
    assertNobody(messenger().deleteGroup(DELETE));
  }

  @ParameterizedTest
  @EnumSource(CallFault.class)
  void whatGoesWrongIsToldAsWhatIsKnown(CallFault fault) {
    messenger().makeGroup(MAKE);
    stage().cloud.weather().calls().strike("SendLiveMessageGroup", fault, 1);
    Answer answer = messenger().send(message(null));
    assertThat(answer).isInstanceOf(fault.isSilent() ? Answer.Unknown.class : Answer.Refused.class);
    assertThat(stage().messages).hasSize(fault.isDone() ? 1 : 0);
  }

  @Test
  void theFiftyFirstMessageWithinASecondIsThrottled() {
    messenger().makeGroup(MAKE);
    for (int n = 0; n < 50; n++) {
      assertDone(messenger().send(message(null)));
    }
    assertMeans(messenger().send(message(null)), Answer.Meaning.THROTTLED);
    assertDone(messenger().send(message(BO)));
    stage().pass(Duration.ofSeconds(1));
    assertDone(messenger().send(message(null)));
    assertThat(stage().messages).hasSize(52);
  }

  private static MessageRequest.Send message(@Nullable ParticipantId to) {
    int type = KitMessage.APPLY_ANSWERED.number();
    return new MessageRequest.Send(APP, GROUP, to, ANA, "m1", type, BODY);
  }

  private static void assertNobody(Answer answer) {
    assertMeans(answer, Answer.Meaning.NOBODY_THERE);
  }

  private static void assertMeans(Answer answer, Answer.Meaning meaning) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Refused.class, refused -> assertThat(refused.meaning()).isEqualTo(meaning));
  }
}
