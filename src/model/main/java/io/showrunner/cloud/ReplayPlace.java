package io.showrunner.cloud;

import io.showrunner.vocabulary.StreamName;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where replays go: beside one another, each in a folder of its stream and its moment.
 *
 * @param project of the vendor's media management
 * @param bucket in the region of that project and of the recordings
 * @param folder without slashes at its ends, such as {@code replay}
 * @param renditions the sizes they are made in
 */
public record ReplayPlace(
    String project, String bucket, String folder, List<Rendition> renditions) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Takes a copy. */
  public ReplayPlace {
    renditions = List.copyOf(renditions);
    if (folder.isEmpty() || folder.startsWith("/") || folder.endsWith("/")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected a folder without slashes at its ends, but found '%s'.",
              folder));
    }
  }

  /** In the usual three renditions. */
  public static ReplayPlace of(String project, String bucket, String folder) {
    return new ReplayPlace(project, bucket, folder, Rendition.THREE);
  }

  /** What to ask for so that this recording can be played: the same each time it is asked for. */
  public PlaylistRequest replayOf(StreamName stream, Recording recording) {
    String key =
        String.format(
            Locale.ROOT, "%s/%s/%s/master.m3u8", folder, stream, MOMENT.format(recording.start()));
    return new PlaylistRequest(project, recording.at(), new ObjectUri(bucket, key), renditions);
  }
}
