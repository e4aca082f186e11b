package io.showrunner.cloud.mock.playlists;

/** Requests as the vendor's guide to live transcoding has them. */
final class VendorSamples {
  static final String MEDIA =
      """
      {'ProjectName': 'showrunner', 'SourceURI': 'oss://media/film.mp4',
       'Targets': [{'URI': 'oss://media/output/media', 'Duration': 10.0,
         'InitialSegments': [2.0, 2.0, 2.0], 'InitialTranscode': 36.0,
         'Video': {'TranscodeVideo': {'Codec': 'h264', 'Resolution': '720x'}},
         'Audio': {'TranscodeAudio': {'Codec': 'aac'}}}]}
      """;

  static final String MASTER =
      """
      {'ProjectName': 'showrunner', 'SourceURI': 'oss://media/film.mp4',
       'MasterURI': 'oss://media/output/master.m3u8',
       'SourceSubtitles': [{'URI': 'oss://media/output/words.srt', 'Language': 'eng'}],
       'Targets': [
        {'URI': 'oss://media/output/large', 'Duration': 10, 'InitialSegments': [2, 2, 2],
         'InitialTranscode': 36, 'Video': {'TranscodeVideo': {'CRF': 23}},
         'Audio': {'TranscodeAudio': {'Codec': 'aac'}}},
        {'URI': 'oss://media/output/small', 'Video': {'TranscodeVideo': {'Resolution': '720x'}},
         'Audio': {'TranscodeAudio': {'Codec': 'aac', 'Channel': 1}}},
        {'URI': 'oss://media/output/words', 'Subtitle': {'DisableSubtitle': false,
         'Stream': [0]}}]}
      """;

  private VendorSamples() {}
}
