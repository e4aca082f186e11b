package io.showrunner.director;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.FreeText;

/** Looks at text that people wrote before it is stored: whichever door it came in by. */
final class WrittenByPeople {
  private WrittenByPeople() {}

  /**
   * Lets pass what can be shown to people.
   *
   * @throws IllegalArgumentException if a title or a comment cannot be
   */
  static void check(RoomEvent event) {
    if (event instanceof RoomEvent.RoomCreated made && !made.title().isEmpty()) {
      var unused = FreeText.title(made.title());
    } else if (event instanceof RoomEvent.Announced said
        && said.notice() instanceof Notice.Comment comment) {
      var unused = FreeText.comment(comment.content());
    }
  }
}
