package io.showrunner.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.broadcast.Relay;
import io.showrunner.broadcast.RelayCommand;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.journal.Written;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.TaskId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers share a commit while the cloud is quick, and none is lost with another. */
class CallsTest {
  private static final RelayCommand.Update UPDATE =
      new RelayCommand.Update(1, new Relay.SingleStream(new ParticipantId("ana")));

  private final VirtualClock clock = new VirtualClock(ControlRoom.START);
  private final CountedCommits commits = new CountedCommits();
  private final List<String> done = new ArrayList<>();
  private Consumer<String> asked = room -> {};
  private Consumer<String> writing = room -> {};
  private Limits limits = Limits.USUAL;

  private void make(String... rooms) {
    var governor = new Governor(limits);
    var calls =
        new Calls(
            clock,
            governor,
            new TransactionTemplate(commits),
            written -> {
              String room = written.room().value();
              governor.called(written.command(), clock.now());
              done.add("ask " + room);
              asked.accept(room);
              return answered(written);
            },
            answered -> {
              String room = answered.written().room().value();
              writing.accept(room);
              done.add("write " + room);
            },
            answered -> done.add("tell " + answered.written().room()));
    List<Written<RelayCommand>> due = new ArrayList<>();
    for (String room : rooms) {
      due.add(new Written<>(due.size(), new RoomId(room), 1, UPDATE, 0));
    }
    calls.make(due);
  }

  private static Calls.Answered answered(Written<RelayCommand> written) {
    var request = new RelayRequest.Stop(new AppId("app-1"), new TaskId("task-1"));
    return new Calls.Answered(written, request, new Answer.Done(200, "r"), new Reading.Done());
  }

  @Test
  void answersOfAQuickCloudShareACommitAndAreToldAfterIt() {
    make("a", "b");
    assertThat(done).containsExactly("ask a", "ask b", "write a", "write b", "tell a", "tell b");
    assertThat(commits.commits).hasValue(1);
  }

  @Test
  void anAnswerDoesNotWaitForASlowCloud() {
    asked = room -> clock.runUntil(clock.now().plus(Duration.ofMillis(50)));
    make("a", "b");
    assertThat(done).containsExactly("ask a", "write a", "tell a");
  }

  @Test
  void noMoreIsAskedThanTheVendorsRatesAllow() {
    limits = new Limits(40, 2, 2, 10);
    make("a", "b", "c");
    assertThat(done).contains("ask b").doesNotContain("ask c");
  }

  @Test
  void whereOneCannotBeWrittenDownTheOthersAreAllTheSame() {
    writing =
        room -> {
          if (room.equals("b")) {
            throw new IllegalStateException("no room for it");
          }
        };
    assertThatThrownBy(() -> make("a", "b", "c")).hasMessage("no room for it");
    assertThat(done).contains("tell a", "tell c").doesNotContain("write b", "tell b");
  }

  @Test
  void whatWasAnsweredBeforeAFailureIsWrittenDown() {
    asked =
        room -> {
          if (room.equals("b")) {
            throw new IllegalStateException("not to be asked");
          }
        };
    assertThatThrownBy(() -> make("a", "b", "c")).hasMessage("not to be asked");
    assertThat(done).containsExactly("ask a", "ask b", "write a", "tell a");
  }

  @Test
  void nothingToSendIsNoCommit() {
    make();
    assertThat(commits.commits).hasValue(0);
  }
}
