package io.showrunner.cloud;

import java.util.Arrays;
import java.util.Optional;

/**
 * The messages that the apps of the vendor's interactive live kit understand (AUIInteractionLive,
 * commit of 2025-09-04; Android, iOS and web agree). Numbers up to 10000 are the system's own,
 * above are anybody's (SDK live20161101 3.0.0). The kit has none about battles.
 */
public enum KitMessage {
  /** System to group. */
  LIKE(1001, "a like"),
  /** Anyone to group; {@code content}. */
  COMMENT(10001, "a comment"),
  /** Viewer to group; {@code likeCount}. */
  LIKE_COUNT(10002, "how many likes"),
  /** Streamer to group. */
  LIVE_STARTED(10003, "the broadcast has started"),
  /** Streamer to group. */
  LIVE_STOPPED(10004, "the broadcast is over"),
  /** To group; {@code pv}, {@code uv}, {@code onlineCount}. */
  STATISTICS(10005, "how many watch"),
  /** Streamer to group; {@code notice}. */
  NOTICE_CHANGED(10006, "another notice"),
  /** Viewer to streamer. */
  APPLY(20001, "may I co-stream?"),
  /** Streamer to viewer; {@code agree}, and {@code rtcPullUrl}, the streamer's. */
  APPLY_ANSWERED(20002, "the answer to who asked"),
  /** Guest to group; {@code rtcPullUrl}, the guest's. */
  JOINED(20003, "a guest is there"),
  /** Guest to group; {@code reason}: {@code bySelf} or {@code byKick}. */
  LEFT(20004, "a guest has left"),
  /** Streamer to guest. */
  KICKED(20005, "you are taken off the air"),
  /** Viewer to streamer. */
  APPLY_CANCELLED(20006, "I do not ask any more"),
  /** Guest or streamer to group; {@code micOpened}. */
  MIC_STATE(20007, "a microphone goes on or off"),
  /** Guest or streamer to group; {@code cameraOpened}. */
  CAMERA_STATE(20008, "a camera goes on or off"),
  /** Streamer to guest; {@code needOpenMic}. */
  MIC_COMMAND(20009, "turn your microphone on or off"),
  /** Streamer to guest; {@code needOpenCamera}. */
  CAMERA_COMMAND(20010, "turn your camera on or off"),
  /** To group; the iOS client alone. */
  GIFT(30001, "a gift"),
  /** To group; the web and iOS clients. */
  PRODUCT_CARD(30011, "a product");

  private final int number;
  private final String words;

  KitMessage(int number, String words) {
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

  /** The one with this number, if the kit has it. */
  public static Optional<KitMessage> of(long number) {
    return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
  }
}
