package io.showrunner.cloud.mock.message;

import io.showrunner.clock.ShowClock;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every message group, and those that were deleted: what the latter were is still known. Assumed: a
 * group that is deleted leaves its place in the application's number to another; the last 5000 that
 * were deleted are remembered.
 */
public final class MessageGroups {
  /** Groups of an application (CreateLiveMessageGroup, SDK live20161101 3.0.0). */
  static final int MOST = 5_000;

  private static final int MOST_REMEMBERED = 5_000;
  private final ShowClock clock;
  private final Map<Key, MessageGroup> living = new LinkedHashMap<>();
  private final Map<Key, MessageGroup> deleted = new LinkedHashMap<>();

  private record Key(AppId app, GroupId id) {}

  /** There are none yet. */
  public MessageGroups(ShowClock clock) {
    this.clock = clock;
  }

  /** One that is not deleted. */
  Optional<MessageGroup> living(AppId app, GroupId id) {
    return Optional.ofNullable(living.get(new Key(app, id)));
  }

  /** One that was deleted, and not brought back. */
  Optional<MessageGroup> deleted(AppId app, GroupId id) {
    return Optional.ofNullable(deleted.get(new Key(app, id)));
  }

  /** Whether the application has as many as it may. */
  boolean isFull(AppId app) {
    return living.keySet().stream().filter(key -> key.app().equals(app)).count() >= MOST;
  }

  /** Makes one that was not there, with what this request says of it. */
  void make(AppId app, GroupId id, JsonObject request) {
    living.put(new Key(app, id), new MessageGroup(app, id, request, clock.now()));
  }

  /** Deletes a living one, in this user's name; empty if nobody is named. */
  void delete(AppId app, GroupId id, String by) {
    var key = new Key(app, id);
    MessageGroup group = living.remove(key);
    group.end(clock.now(), by);
    deleted.put(key, group);
    if (deleted.size() > MOST_REMEMBERED) {
      deleted.remove(deleted.keySet().iterator().next());
    }
  }

  /** Brings a deleted one back as it was. */
  void recover(AppId app, GroupId id) {
    var key = new Key(app, id);
    MessageGroup group = deleted.remove(key);
    group.goOn();
    living.put(key, group);
  }

  /** All that live, the oldest first, for people and for tests. */
  List<JsonObject> state() {
    return living.values().stream().map(MessageGroup::state).toList();
  }
}
