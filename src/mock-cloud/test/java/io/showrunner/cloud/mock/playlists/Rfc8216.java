package io.showrunner.cloud.mock.playlists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Holds playlists against RFC 8216: what of it concerns the tags that are written here. */
final class Rfc8216 {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Z0-9-]+)=(\"[^\"\\r\\n]*\"|[^\",\\s]+)(,|$)");

  private final List<String> faults = new ArrayList<>();
  private final Function<String, String> texts;

  /**
   * @param texts what stands at a relative address; empty text if nothing does
   */
  Rfc8216(Function<String, String> texts) {
    this.texts = texts;
  }

  /** A rendition or variant. */
  private record Entry(Map<String, String> attributes, String uri) {
    String of(String name) {
      return attributes.getOrDefault(name, "");
    }
  }

  /** Everything that is wrong with this master playlist and what it names. */
  List<String> faultsOfMaster(String text) {
    List<String> lines = lines(text);
    List<Entry> renditions = new ArrayList<>();
    List<Entry> variants = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#EXT-X-MEDIA:")) {
        Map<String, String> attributes = attributes(line);
        renditions.add(new Entry(attributes, attributes.getOrDefault("URI", "")));
      } else if (line.startsWith("#EXT-X-STREAM-INF:")) {
        String uri = i + 1 < lines.size() ? lines.get(i + 1) : "";
        require(!uri.isEmpty() && !uri.startsWith("#"), "a URI after " + line);
        variants.add(new Entry(attributes(line), uri));
      }
      require(!line.startsWith("#EXTINF"), "no segment in a master playlist");
    }
    require(!variants.isEmpty(), "one variant at least");
    renditions(renditions);
    variants.forEach(variant -> variant(variant, renditions));
    return faults;
  }

  private void renditions(List<Entry> renditions) {
    Map<String, Set<String>> names = new HashMap<>();
    Map<String, Integer> defaults = new HashMap<>();
    Map<String, Set<String>> selectable = new HashMap<>();
    for (Entry each : renditions) {
      String group = each.of("TYPE") + " " + each.of("GROUP-ID");
      require(Set.of("AUDIO", "SUBTITLES").contains(each.of("TYPE")), "a TYPE: " + each);
      require(!each.of("GROUP-ID").isEmpty() && !each.of("NAME").isEmpty(), "names: " + each);
      require(
          names.computeIfAbsent(group, g -> new HashSet<>()).add(each.of("NAME")),
          "a NAME of its own: " + each);
      if (each.of("DEFAULT").equals("YES")) {
        require(defaults.merge(group, 1, Integer::sum) == 1, "one DEFAULT in " + group);
        require(each.of("AUTOSELECT").equals("YES"), "AUTOSELECT with DEFAULT: " + each);
      }
      if (each.of("AUTOSELECT").equals("YES")) {
        require(
            selectable.computeIfAbsent(group, g -> new HashSet<>()).add(each.of("LANGUAGE")),
            "different languages to select from: " + each);
      }
      require(
          each.of("LANGUAGE").isEmpty() || each.of("LANGUAGE").matches("[a-z]{2,3}"),
          "a language tag: " + each);
      boolean words = each.of("TYPE").equals("SUBTITLES");
      require(words || each.of("FORCED").isEmpty(), "FORCED with subtitles alone: " + each);
      media(each.uri(), words);
    }
  }

  private void variant(Entry variant, List<Entry> renditions) {
    require(variant.of("BANDWIDTH").matches("[1-9][0-9]*"), "BANDWIDTH: " + variant);
    require(!variant.of("CODECS").isEmpty(), "CODECS: " + variant);
    boolean picture = variant.of("CODECS").contains("avc1");
    require(
        picture == variant.of("RESOLUTION").matches("[1-9][0-9]*x[1-9][0-9]*"),
        "RESOLUTION with a picture: " + variant);
    for (String type : List.of("AUDIO", "SUBTITLES")) {
      String group = variant.of(type);
      require(
          group.isEmpty()
              || renditions.stream()
                  .anyMatch(r -> r.of("TYPE").equals(type) && r.of("GROUP-ID").equals(group)),
          "a group that is there: " + variant);
    }
    require(
        variant.of("AUDIO").isEmpty() || variant.of("CODECS").contains("mp4a"),
        "CODECS of the renditions as well: " + variant);
    media(variant.uri(), variant.of("CODECS").equals("wvtt"));
  }

  /** Everything that is wrong with this media playlist. */
  List<String> faultsOfMedia(String text, boolean words) {
    List<String> lines = lines(text);
    long target = -1;
    int segments = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#EXT-X-TARGETDURATION:")) {
        target = Long.parseLong(line.substring(line.indexOf(':') + 1));
      } else if (line.startsWith("#EXTINF:")) {
        double seconds = Double.parseDouble(line.substring(8, line.indexOf(',')));
        require(seconds > 0, "a length: " + line);
        require(Math.round(seconds) <= target, "no more than " + target + ": " + line);
        String uri = i + 1 < lines.size() ? lines.get(i + 1) : "";
        require(!uri.isEmpty() && !uri.startsWith("#"), "a URI after " + line);
        segments++;
        String content = texts.apply(uri);
        require(
            words == content.startsWith("WEBVTT") && !content.isEmpty(),
            (words ? "WebVTT at " : "media at ") + uri);
      }
      require(!line.startsWith("#EXT-X-STREAM-INF"), "no variant in a media playlist");
    }
    require(segments > 0, "a segment");
    require(lines.get(lines.size() - 1).equals("#EXT-X-ENDLIST"), "an end");
    require(lines.contains("#EXT-X-VERSION:3"), "version 3, for lengths with a fraction");
    return faults;
  }

  private void media(String uri, boolean words) {
    String text = texts.apply(uri);
    require(!text.isEmpty(), "a playlist at " + uri);
    if (!text.isEmpty()) {
      faultsOfMedia(text, words);
    }
  }

  private List<String> lines(String text) {
    require(text.startsWith("#EXTM3U\n"), "#EXTM3U first");
    require(!text.contains("\n\n") && text.endsWith("\n"), "a line on every line");
    return List.of(text.strip().split("\n", -1));
  }

  private Map<String, String> attributes(String line) {
    Map<String, String> found = new HashMap<>();
    String rest = line.substring(line.indexOf(':') + 1);
    var matcher = ATTRIBUTE.matcher(rest);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      require(
          found.put(matcher.group(1), matcher.group(2).replace("\"", "")) == null,
          "each attribute once: " + line);
      end = matcher.end();
    }
    require(end == rest.length() && !rest.endsWith(","), "a list of attributes: " + line);
    return found;
  }

  private void require(boolean is, String what) {
    if (!is) {
      faults.add("Expected " + what);
    }
  }
}
