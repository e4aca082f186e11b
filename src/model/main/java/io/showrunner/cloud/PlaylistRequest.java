package io.showrunner.cloud;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Make playlists of a recording (GenerateVideoPlaylist, SDK imm20200930 5.0.1).
 *
 * @param project of the vendor's media management, in the region of the buckets
 * @param source what is played
 * @param master where the master playlist goes, ending in {@code .m3u8}; the renditions' playlists
 *     and segments go beside it
 * @param renditions 1 to 6, no name twice
 */
public record PlaylistRequest(
    String project, ObjectUri source, ObjectUri master, List<Rendition> renditions) {
  /** The vendor's name of the operation. */
  public static final String OPERATION = "GenerateVideoPlaylist";

  private static final int MOST = 6;

  /** Refuses what the vendor would refuse. */
  public PlaylistRequest {
    renditions = List.copyOf(renditions);
    long names = new HashSet<>(renditions.stream().map(Rendition::name).toList()).size();
    if (renditions.isEmpty() || renditions.size() > MOST || names < renditions.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected 1 to 6 renditions with a name of their own each, but found %s.",
              renditions.stream().map(Rendition::name).toList()));
    } else if (!master.key().endsWith(".m3u8")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a master playlist ending in .m3u8, but found '%s'.", master));
    }
  }

  /** The vendor's name of the operation. */
  public String operation() {
    return OPERATION;
  }
}
