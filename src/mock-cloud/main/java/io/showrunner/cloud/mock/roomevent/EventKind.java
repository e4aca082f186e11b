package io.showrunner.cloud.mock.roomevent;

import java.util.Arrays;
import java.util.List;

/** What can be subscribed to (CreateEventSub, API explorer, undated). */
enum EventKind {
  /** A channel opens or closes. */
  CHANNEL("ChannelEvent"),
  /** Somebody in a channel does something. */
  USER("UserEvent");

  private final String word;

  EventKind(String word) {
    this.word = word;
  }

  /** As the vendor spells it. */
  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(EventKind::word).toList();
  }

  static EventKind of(String word) {
    return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst().orElseThrow();
  }
}
