package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.StreamName;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds recordings by putting questions, page by page (DescribeLiveStreamRecordIndexFiles; names
 * from SDK aliyun-java-sdk-live 3.9.76). Assumed: its periods and pages are like those of its kin;
 * an index file names the object that holds the recording.
 */
public final class RecordingsByPages {
  /** The vendor's name of the operation. */
  public static final String OPERATION = "DescribeLiveStreamRecordIndexFiles";

  private static final int PAGE_SIZE = 100;

  /** No broadcast leaves more pieces: a cloud that gives more is not counting its pages. */
  private static final int PAGES_AT_MOST = 50;

  private final CloudQuestion question;
  private final String domain;
  private final String appName;

  /**
   * One that asks so.
   *
   * @param domain the ingest domain
   * @param appName the vendor's AppName of our URLs
   */
  public RecordingsByPages(CloudQuestion question, String domain, String appName) {
    this.question = question;
    this.domain = domain;
    this.appName = appName;
  }

  /** As {@link PlaylistMaker#recordings} has it. */
  public List<Recording> of(StreamName stream, Instant from, Instant until) {
    JsonObject asked = parameters(domain, appName, stream, from, until);
    List<Recording> found = new ArrayList<>();
    for (int page = 1; page <= PAGES_AT_MOST; page++) {
      JsonObject answer =
          question.ask(
              OPERATION, asked.with("PageNum", "" + page).with("PageSize", "" + PAGE_SIZE));
      List<Json> listed =
          answer
              .object("RecordIndexInfoList")
              .map(o -> o.items("RecordIndexInfo"))
              .orElse(List.of());
      listed.forEach(each -> found.add(recording(each)));
      if (listed.size() < PAGE_SIZE) {
        found.sort(Comparator.comparing(Recording::start));
        return List.copyOf(found);
      }
    }
    throw new CloudUnreachable(
        String.format(
            Locale.ROOT,
            "Expected at most %d pages of recordings, but there are more.",
            PAGES_AT_MOST));
  }

  /** What is asked for every page alike. */
  public static JsonObject parameters(
      String domain, String appName, StreamName stream, Instant from, Instant until) {
    return JsonObject.EMPTY
        .with("DomainName", domain)
        .with("AppName", appName)
        .with("StreamName", stream.value())
        .with("StartTime", from.truncatedTo(ChronoUnit.SECONDS).toString())
        .with("EndTime", until.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString());
  }

  private static Recording recording(Json line) {
    if (line instanceof JsonObject told) {
      Optional<ObjectUri> at =
          told.text("OssBucket")
              .flatMap(
                  bucket ->
                      told.text("OssObject")
                          .flatMap(key -> ObjectUri.parse("oss://" + bucket + "/" + key)));
      try {
        return new Recording(
            at.orElseThrow(() -> unreadable(line)),
            Instant.parse(told.text("StartTime").orElse("")),
            Instant.parse(told.text("EndTime").orElse("")));
      } catch (DateTimeParseException none) {
        throw unreadable(line);
      }
    }
    throw unreadable(line);
  }

  private static CloudUnreachable unreadable(Json line) {
    return new CloudUnreachable(
        String.format(
            Locale.ROOT,
            "Expected a recording with its object and its times, but found %s.",
            line.write()));
  }
}
