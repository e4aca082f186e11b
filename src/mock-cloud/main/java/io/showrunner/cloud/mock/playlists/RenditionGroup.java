package io.showrunner.cloud.mock.playlists;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Renditions of one group (RFC 8216, 4.3.4.1): no two have the same name, the first alone is the
 * one that plays by default, and a player chooses by language only among different ones.
 */
final class RenditionGroup {
  private final String type;
  private final String id;
  private final Set<String> names = new HashSet<>();
  private final Set<String> languages = new HashSet<>();

  RenditionGroup(String type, String id) {
    this.type = type;
    this.id = id;
  }

  /**
   * The line of the next one.
   *
   * @param language by ISO 639-2; empty if it is not known
   * @param more further attributes, each after a comma
   */
  String next(String name, String language, String more, String uri) {
    String own = name;
    for (int n = 2; !names.add(own); n++) {
      own = name + " " + n;
    }
    String tag = LanguageTag.of(language);
    return String.format(
        Locale.ROOT,
        "#EXT-X-MEDIA:TYPE=%s,GROUP-ID=\"%s\",NAME=\"%s\",DEFAULT=%s,AUTOSELECT=%s%s%s,URI=\"%s\"\n",
        type,
        id,
        own,
        names.size() == 1 ? "YES" : "NO",
        languages.add(tag) ? "YES" : "NO",
        tag.isEmpty() ? "" : ",LANGUAGE=\"" + tag + '"',
        more,
        uri);
  }
}
