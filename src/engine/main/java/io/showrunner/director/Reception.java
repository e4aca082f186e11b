package io.showrunner.director;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackContent;
import io.showrunner.cloud.CallbackRefused;
import io.showrunner.cloud.News;
import io.showrunner.director.Witness.Heard;
import io.showrunner.journal.Inbox;
import io.showrunner.journal.Rooms;
import io.showrunner.vocabulary.Milestone;
import io.showrunner.vocabulary.RoomId;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what comes in, before anybody is told that it was heard. For any thread. */
final class Reception {
  private static final String APP = "app";

  private final Desk desk;
  private final Inbox inbox;
  private final Rooms<Tokens> rooms;
  private final SharedCommits commits;

  Reception(
      Desk desk, Inbox inbox, Rooms<Tokens> rooms, TransactionTemplate transactions, int atOnce) {
    this.desk = desk;
    this.inbox = inbox;
    this.rooms = rooms;
    this.commits = new SharedCommits(transactions, atOnce);
  }

  Heard tell(RoomId room, RoomEvent event, String key) {
    return store(room, APP, event, key);
  }

  /** Whether what an app said under this key still has to have its turn. */
  boolean waits(String key) {
    return inbox.waits(APP + "|" + key);
  }

  /** The room to which an app said something under this key. */
  Optional<RoomId> roomTold(String key) {
    return inbox.roomOf(APP + "|" + key);
  }

  Heard hear(Callback callback) {
    String source = callback.source().word();
    CallbackContent content;
    try {
      content = desk.callbacks().read(callback, desk.clock().now());
    } catch (CallbackRefused refused) {
      desk.witness().turnedAway(source, String.valueOf(refused.getMessage()));
      return Heard.REFUSED;
    }
    content.skipped().forEach(why -> desk.witness().turnedAway(source, why));
    Heard last = Heard.ACCEPTED;
    for (News one : content.news()) {
      Optional<RoomId> room = roomOf(one.address());
      if (room.isPresent()) {
        last = store(room.get(), source, one.event(), one.key());
      } else {
        desk.witness().turnedAway(source, "no room is known for " + one.address());
        last = Heard.REFUSED;
      }
    }
    return last;
  }

  /**
   * Takes in what the cloud's own log says it sent us. Most of it has arrived long ago, so that is
   * told to nobody; what it tells of rooms we do not know is not ours. In the caller's transaction.
   */
  void hearAgain(Callback logged) {
    List<News> news;
    try {
      news = desk.callbacks().readRecord(logged).news();
    } catch (CallbackRefused unreadable) {
      return;
    }
    String source = logged.source().word();
    for (News one : news) {
      String key = source + "|" + one.key();
      if (!inbox.knows(key)) {
        roomOf(one.address())
            .ifPresent(room -> inbox.store(key, room, source, one.event(), desk.clock().now()));
      }
    }
  }

  private Optional<RoomId> roomOf(News.Address address) {
    if (address instanceof News.Address.OfChannel of) {
      Optional<Rooms.Holder> holder = rooms.ofChannel(of.channel());
      if (holder.isEmpty() || holder.get().over()) {
        Optional<RoomId> coming = inbox.roomToBeMade(of.channel());
        return coming.isPresent() ? coming : holder.map(Rooms.Holder::room);
      }
      return holder.map(Rooms.Holder::room);
    } else if (address instanceof News.Address.OfStream of) {
      return rooms.ofStream(of.stream()).map(Rooms.Holder::room);
    } else if (address instanceof News.Address.OfTask of) {
      return rooms.ofTask(of.task()).map(Rooms.Holder::room);
    }
    return Optional.empty();
  }

  private Heard store(RoomId room, String source, RoomEvent event, String key) {
    desk.milestones().reached(Milestone.BEFORE_THE_INBOX_IS_WRITTEN);
    boolean fresh =
        commits.write(
            () -> {
              boolean stored =
                  inbox.store(source + "|" + key, room, source, event, desk.clock().now());
              desk.milestones().reached(Milestone.AFTER_THE_INBOX_IS_WRITTEN);
              return stored;
            });
    desk.milestones().reached(Milestone.AFTER_THE_INBOX_COMMIT);
    if (fresh) {
      return Heard.ACCEPTED;
    }
    desk.witness().heard(room, source, event, Heard.DUPLICATE, "");
    return Heard.DUPLICATE;
  }
}
