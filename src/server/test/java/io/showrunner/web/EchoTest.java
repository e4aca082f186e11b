package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.director.Witness.Heard;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.web.Echo.Became;
import io.showrunner.web.Echo.Word;
import org.junit.jupiter.api.Test;

/** Who said something hears what became of it, and of nothing else. */
class EchoTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final RoomEvent END = new RoomEvent.EndRequested();

  private final Echo echo = new Echo();

  @Test
  void equalWordsAreAnsweredInTheOrderOfTheirTurns() {
    var first = echo.expect(new Word(ROOM, END));
    var second = echo.expect(new Word(ROOM, END));
    echo.heard(ROOM, "app", END, Heard.ACCEPTED, "");
    echo.heard(ROOM, "app", END, Heard.STALE, "the broadcast is over");
    assertThat(first).isCompletedWithValue(new Became(Heard.ACCEPTED, ""));
    assertThat(second).isCompletedWithValue(new Became(Heard.STALE, "the broadcast is over"));
  }

  @Test
  void aCopyAndAnotherRoomsWordAreNoAnswer() {
    var word = echo.expect(new Word(ROOM, END));
    echo.heard(ROOM, "app", END, Heard.DUPLICATE, "");
    echo.heard(new RoomId("night"), "app", END, Heard.ACCEPTED, "");
    assertThat(word).isNotDone();
  }

  @Test
  void whoNoLongerWaitsTakesNobodysAnswer() {
    var gone = echo.expect(new Word(ROOM, END));
    var waiting = echo.expect(new Word(ROOM, END));
    echo.forget(new Word(ROOM, END), gone);
    echo.heard(ROOM, "app", END, Heard.ACCEPTED, "");
    assertThat(gone).isNotDone();
    assertThat(waiting).isDone();
  }
}
