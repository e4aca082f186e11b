package io.showrunner.cloud;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.StreamName;
import io.showrunner.vocabulary.TaskId;

/**
 * One thing a callback told.
 *
 * @param key the same for every copy of this news, whatever message it came in, and for no other
 */
public record News(Address address, String key, RoomEvent event) {

  /** Whose news it is: callbacks know no rooms. */
  public sealed interface Address {
    /** Of the room that holds this channel. */
    record OfChannel(ChannelId channel) implements Address {}

    /** Of the room whose broadcast has this stream name. */
    record OfStream(StreamName stream) implements Address {}

    /** Of the room whose broadcast this task carries. */
    record OfTask(TaskId task) implements Address {}
  }
}
