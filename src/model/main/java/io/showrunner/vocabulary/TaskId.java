package io.showrunner.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A relay task: the cloud job that carries a channel to the CDN.
 *
 * @param value 1 to 55 letters, digits, {@code _} or {@code -}, unique while the task lives
 *     (vendor's StartLiveMPUTask page, 2024-12-05)
 */
public record TaskId(String value) implements Comparable<TaskId> {
  /** Refuses what the cloud would refuse. */
  public TaskId {
    Name.checked("a task id", value, 55);
  }

  /**
   * The id the vendor's clients compute for the same stream (page on client-managed relay), so that
   * a task started by a client is recognised as this broadcast's and not started twice. Host and
   * path of the hashed URL are the vendor's constants, unrelated to anybody's domains.
   */
  public static TaskId of(StreamName stream) {
    String hashed = "rtmp://live.aliyun.com/live/" + stream.value();
    return new TaskId("AL-" + HexFormat.of().formatHex(md5(hashed)));
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has MD5.", e);
    }
  }

  @Override
  public int compareTo(TaskId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
