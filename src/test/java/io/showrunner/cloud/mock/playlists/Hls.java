package io.showrunner.cloud.mock.playlists;

import java.util.List;
import java.util.Optional;

/**
 * Playlists as the m3u8-parser of io.lindstrom reads them, which refuses what is none. It is called
 * by name: its types carry annotations that are not on the class path, of which javac complains.
 */
final class Hls {
  private final Object read;

  private Hls(Object read) {
    this.read = read;
  }

  static Hls media(String text) {
    return parsed("MediaPlaylistParser", text);
  }

  static Hls master(String text) {
    return parsed("MasterPlaylistParser", text);
  }

  /** What it says under this name. */
  Object get(String name) {
    try {
      var method = read.getClass().getMethod(name);
      method.setAccessible(true);
      Object found = method.invoke(read);
      return found instanceof Optional<?> optional
          ? optional.map(o -> (Object) o).orElse("")
          : found;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Expected %s in a playlist.".formatted(name), e);
    }
  }

  /** A list of such. */
  List<Hls> all(String name) {
    return ((List<?>) get(name)).stream().map(each -> new Hls(each)).toList();
  }

  List<Object> each(String list, String name) {
    return all(list).stream().map(item -> item.get(name)).toList();
  }

  private static Hls parsed(String parser, String text) {
    try {
      Class<?> type = Class.forName("io.lindstrom.m3u8.parser." + parser);
      Object made = type.getConstructor().newInstance();
      return new Hls(type.getMethod("readPlaylist", String.class).invoke(made, text));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Expected a playlist, but found: " + text, e);
    }
  }
}
