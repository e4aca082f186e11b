package io.showrunner.director;

import io.showrunner.journal.Outbox;
import io.showrunner.journal.Written;
import io.showrunner.notice.Notice;
import io.showrunner.vocabulary.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What waits to be said to people's apps, in three lanes: what the show must know, then comments,
 * then groups to be deleted. What a crowd writes waits for what the show must know, never the other
 * way round, and a group is there until nothing else waits for it.
 */
final class MessageLanes {
  /** So many rooms are looked at in a lane for one of which nothing in a lane before waits. */
  private static final int LOOKED_AT = 20;

  /** Where the lane before all others keeps what waits in it. */
  static final String FIRST = "message";

  private static final String COMMENTS = "comment";
  private static final String DELETIONS = "group-deletion";

  /** Where all of them do. */
  static final List<String> NAMES = List.of(FIRST, COMMENTS, DELETIONS);

  private final Outbox<Notice> messages;
  private final Outbox<Notice> comments;
  private final Outbox<Notice> deletions;

  /** The lanes of this database. */
  MessageLanes(DataSource database, Outbox<Notice> messages) {
    this.messages = messages;
    this.comments = new Outbox<>(database, COMMENTS, Notice.class);
    this.deletions = new Outbox<>(database, DELETIONS, Notice.class);
  }

  /** What may be sent now, and the lane it waits in. */
  record Next(Written<Notice> written, Outbox<Notice> lane) {}

  void write(RoomId room, long number, Notice notice, Instant notBefore) {
    laneOf(notice).write(room, number, notice, notBefore, false);
  }

  private Outbox<Notice> laneOf(Notice notice) {
    if (notice instanceof Notice.GroupDeletion) {
      return deletions;
    }
    return notice instanceof Notice.Comment ? comments : messages;
  }

  /** What is first in line and may be sent now; empty if there is nothing. */
  Optional<Next> next(Instant now) {
    return messages.next(now, false, 1).stream()
        .findFirst()
        .map(written -> new Next(written, messages))
        .or(() -> behind(comments, List.of(messages), now))
        .or(() -> behind(deletions, List.of(messages, comments), now));
  }

  private static Optional<Next> behind(
      Outbox<Notice> lane, List<Outbox<Notice>> before, Instant now) {
    return lane.next(now, false, LOOKED_AT).stream()
        .filter(each -> before.stream().noneMatch(other -> other.isWaiting(each.room())))
        .findFirst()
        .map(written -> new Next(written, lane));
  }

  /** When something is due; what waits for another lane is due once that is through. */
  Optional<Instant> nextDue(Instant now) {
    Optional<Instant> comment =
        comments
            .nextDue()
            .filter(
                due -> due.isAfter(now) || behind(comments, List.of(messages), now).isPresent());
    Optional<Instant> deletion =
        deletions
            .nextDue()
            .filter(
                due ->
                    due.isAfter(now)
                        || behind(deletions, List.of(messages, comments), now).isPresent());
    return Stream.of(messages.nextDue(), comment, deletion)
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  boolean isWaiting(RoomId room) {
    return messages.isWaiting(room) || comments.isWaiting(room) || deletions.isWaiting(room);
  }
}
