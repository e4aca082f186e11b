package io.showrunner.cloud.mock.form;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Forms that several operations share. */
public final class CommonForms {
  /** AppId, ChannelId and their like (StartLiveMPUTask page, 2024-12-05). */
  public static final Form ID = new Named(64);

  /** A page's number; the vendor names no end, ours is assumed. */
  public static final Form PAGE = new Whole(1, 999_999_999);

  /** How much stands on a page: 1 to 100 (ListRtcMPUEventSubRecord, SDK live20161101 3.0.0). */
  public static final Form PAGE_SIZE = new Whole(1, 100);

  private static final int LONGEST_URL = 2083;
  private static final int MOST_CHANNELS = 20;
  private static final Pattern URL =
      Pattern.compile("https?://[A-Za-z0-9._-][A-Za-z0-9_?%=#./+:-]*");
  private static final Pattern SECONDS = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final Pattern TO_THE_SECOND =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

  /**
   * A callback's address: http or https, at most 2083 characters, of which few are allowed
   * (CreateRtcMPUEventSub page, 2026-07-15; machine-readable API metadata, 2026-04-21). No
   * ampersand is among them. The colon is not named either and evidently allowed.
   */
  public static final Form CALLBACK_URL =
      new Ruled(
          String.format(
              Locale.ROOT,
              "an http or https URL of at most %s letters, digits and -_?%%=#./+:",
              LONGEST_URL),
          value -> value.length() <= LONGEST_URL && URL.matcher(value).matches(),
          List.of("http://h", "https://127.0.0.1:8080/a/b?c=%20+d#e-f_g.h", url(LONGEST_URL)),
          List.of(
              url(LONGEST_URL + 1), "ftp://h/a", "h/a", "http://", "http://h/a&b", "http://h/é"));

  /** Channels, comma-separated: at most 20, none twice (CreateRtcMPUEventSub page, 2026-07-15). */
  public static final Form CHANNELS =
      new Ruled(
          String.format(
              Locale.ROOT, "at most %s channel ids, comma-separated, none twice", MOST_CHANNELS),
          CommonForms::areChannels,
          List.of("c-1", channels(MOST_CHANNELS)),
          List.of(channels(MOST_CHANNELS + 1), "c-1,c-1", "c-1,", "c 1", "x".repeat(65)));

  /** Unix time in whole seconds. */
  public static final Form SECONDS_OF_UNIX =
      new Ruled(
          "unix time in whole seconds",
          value -> SECONDS.matcher(value).matches(),
          List.of("0", "9999999999"),
          List.of("-1", "10000000000", "1.5", "soon"));

  /** A moment as ISO 8601 in UTC, to the second. */
  public static final Form MOMENT =
      new Ruled(
          "a time like 2026-11-20T20:00:00Z",
          CommonForms::isMoment,
          List.of("1970-01-01T00:00:00Z", "2026-11-20T20:00:00Z"),
          List.of(
              "2026-11-20",
              "2026-11-20 20:00:00",
              "2026-13-01T00:00:00Z",
              "2026-11-20T20:00:00.5Z",
              "+12026-11-20T20:00:00Z"));

  private CommonForms() {}

  private static boolean areChannels(String value) {
    List<String> channels = List.of(value.split(",", -1));
    return channels.size() <= MOST_CHANNELS
        && new HashSet<>(channels).size() == channels.size()
        && channels.stream().allMatch(ID::fits);
  }

  private static boolean isMoment(String value) {
    try {
      return TO_THE_SECOND.matcher(value).matches()
          && Instant.parse(value).toString().equals(value);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String url(int length) {
    String start = "http://h/";
    return start + "x".repeat(length - start.length());
  }

  private static String channels(int many) {
    return String.join(",", IntStream.range(0, many).mapToObj(n -> "c-" + n).toList());
  }
}
