package io.showrunner.web;

import io.showrunner.vocabulary.RoomId;

/** Brings to a room's message group what people of it say. */
@FunctionalInterface
public interface Announcer {
  /**
   * Takes an announcement; when this returns it is durable.
   *
   * @param key the same for every copy of the same announcement
   */
  void announce(RoomId room, Announcement announcement, String key);
}
