package io.showrunner.cloud.mock.playlists;

import io.lindstrom.m3u8.model.MasterPlaylist;
import io.lindstrom.m3u8.model.MediaPlaylist;
import io.lindstrom.m3u8.model.MediaSegment;
import io.lindstrom.m3u8.parser.MasterPlaylistParser;
import io.lindstrom.m3u8.parser.MediaPlaylistParser;
import io.lindstrom.m3u8.parser.PlaylistParserException;
import java.util.List;

/** Playlists as the m3u8-parser of io.lindstrom reads them, which refuses what is none. */
final class Hls {
  private Hls() {}

  static MediaPlaylist media(String text) {
    try {
      return new MediaPlaylistParser().readPlaylist(text);
    } catch (PlaylistParserException e) {
      throw new AssertionError("Expected a media playlist, but found: " + text, e);
    }
  }

  static MasterPlaylist master(String text) {
    try {
      return new MasterPlaylistParser().readPlaylist(text);
    } catch (PlaylistParserException e) {
      throw new AssertionError("Expected a master playlist, but found: " + text, e);
    }
  }

  /** Addresses of a media playlist's segments, in order. */
  static List<String> segments(String text) {
    return media(text).mediaSegments().stream().map(MediaSegment::uri).toList();
  }
}
