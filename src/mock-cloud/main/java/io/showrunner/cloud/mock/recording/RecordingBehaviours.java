package io.showrunner.cloud.mock.recording;

import io.showrunner.cloud.mock.ground.Behaviour;
import java.util.List;

/** What is left of a stream that ended. */
public final class RecordingBehaviours {
  /** All of it, with how we know. */
  public static final List<Behaviour> BEHAVIOURS =
      List.of(
          Behaviour.assumed(
              "Every stream on the ingest domain that ends leaves a recording at once, live/STREAM/START_END.mp4.",
              "recording is set up by templates, which are not modelled"),
          Behaviour.assumed(
              "A recording tells its length and size in its metadata and holds no picture.",
              "playlists are made from those alone"),
          Behaviour.assumed(
              "VOD shows each recording as a medium entitled like its stream; SearchMedia reads Title='…' alone, PlayURL is a name on the playback domain at which nothing plays.",
              "the vendor's kit asks so; recordings go to VOD where they are set up so, which is not modelled"),
          Behaviour.assumed(
              "DescribeLiveStreamRecordIndexFiles tells of it, by when it began; OssObject is the recording itself.",
              "the SDK shows the names of its fields alone"));

  private RecordingBehaviours() {}
}
