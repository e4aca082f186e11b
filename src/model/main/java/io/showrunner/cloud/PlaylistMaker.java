package io.showrunner.cloud;

import io.showrunner.vocabulary.StreamName;
import java.time.Instant;
import java.util.List;

/**
 * The port to the vendor's live transcoding: what was recorded, and playlists of it that are
 * transcoded when they are played. Calls block until the cloud has answered or the wait is over.
 */
public interface PlaylistMaker {
  /** The vendor's names of what is asked through this port. */
  List<String> OPERATIONS = List.of(RecordingsByPages.OPERATION, PlaylistRequest.OPERATION);

  /**
   * What was recorded of a stream (DescribeLiveStreamRecordIndexFiles; names of fields from SDK
   * aliyun-java-sdk-live 3.9.76, and no limit of calls is said), over all pages.
   *
   * @param from no recording that began before this
   * @param until none that began after this
   * @return the earliest first
   * @throws CloudUnreachable if the cloud gave no usable answer
   */
  List<Recording> recordings(StreamName stream, Instant from, Instant until);

  /** Makes playlists (GenerateVideoPlaylist). No limit of calls is said. */
  PlaylistAnswer make(PlaylistRequest request);
}
