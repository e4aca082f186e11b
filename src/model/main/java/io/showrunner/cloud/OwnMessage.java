package io.showrunner.cloud;

import java.util.Arrays;
import java.util.Optional;

/**
 * Messages of our own, for what the vendor's kit has none: its apps ignore numbers they do not
 * know. Numbers above 10000 are anybody's (SDK live20161101 3.0.0); that the kit will never use
 * these is assumed.
 */
public enum OwnMessage {
  /** Streamer to guest. */
  IN_LINE(40001, "you are in line: there is no picture to spare yet"),
  /** In the streamer's own name to the streamer. */
  UNPLAYABLE(40002, "you are live, but nobody can play your stream"),
  /** Streamer to streamer; {@code room}, who invites. */
  BATTLE_INVITED(40010, "do you battle?"),
  /** Streamer to streamer; {@code room}, who was invited, and {@code agree}. */
  BATTLE_ANSWERED(40011, "the answer to who invited"),
  /** Streamer to group; {@code opponent}. */
  BATTLE_BEGUN(40012, "the battle is on"),
  /** Streamer to group, or to one of the streamers; {@code opponent} and {@code outcome}. */
  BATTLE_OVER(40013, "the battle is over");

  private final int number;
  private final String words;

  OwnMessage(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** As it goes over the wire. */
  public int number() {
    return number;
  }

  /** What it says, in a few words. */
  public String words() {
    return words;
  }

  /** The one with this number, if it is ours. */
  public static Optional<OwnMessage> of(long number) {
    return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
  }
}
