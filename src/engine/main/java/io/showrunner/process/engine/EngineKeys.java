package io.showrunner.process.engine;

import io.showrunner.process.Story;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.vocabulary.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine knows our processes by. A diagram calls its process {@code replay}, and so may
 * one of the application's own; in the engine, which both share, ours has a prefix.
 */
final class EngineKeys {
  static final String PREFIX = "showrunner-";

  /**
   * Comments and the like, so that no tag is found inside one, and the tags that name the process.
   * The others need no look: XML has no {@code <} in an attribute.
   */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>"
              + "|<(?:[\\w.-]++:)?(?:(process)|(participant)|BPMNPlane)\\s(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
          Pattern.DOTALL);

  private EngineKeys() {}

  static String of(Story story) {
    return PREFIX + story.word();
  }

  /** The story behind a key of the engine's; empty if the process is none of ours. */
  static Optional<Story> story(String key) {
    return key.startsWith(PREFIX)
        ? Words.find(Story.class, key.substring(PREFIX.length()))
        : Optional.empty();
  }

  /** A diagram as the engine gets it: its process renamed, all else as it was drawn. */
  static byte[] keyed(ProcessFile file) {
    Story story = file.story();
    return renamed(file.xml(), story.word(), of(story)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A diagram as it was drawn, of what the engine got; of an earlier version's that is the same.
   */
  static byte[] unkeyed(byte[] xml, Story story) {
    return renamed(new String(xml, StandardCharsets.UTF_8), of(story), story.word())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** From one {@code <} to the next: to let the pattern look for them takes ten times as long. */
  private static String renamed(String xml, String from, String to) {
    var text = new StringBuilder();
    Matcher markup = MARKUP.matcher(xml);
    int copied = 0;
    int at = xml.indexOf('<');
    while (at >= 0) {
      int next = at + 1;
      if (markup.region(at, xml.length()).lookingAt()) {
        text.append(xml, copied, at).append(renamed(markup, from, to));
        copied = markup.end();
        next = copied;
      }
      at = xml.indexOf('<', next);
    }
    return text.append(xml, copied, xml.length()).toString();
  }

  /** A pool names the process it is drawn around. */
  private static String renamed(MatchResult found, String from, String to) {
    if (found.group().startsWith("<!") || found.group().startsWith("<?")) {
      return found.group();
    }
    String attribute =
        found.group(1) != null ? "id" : found.group(2) != null ? "processRef" : "bpmnElement";
    return found
        .group()
        .replaceFirst(
            "(\\s" + attribute + "\\s*=\\s*[\"'])" + Pattern.quote(from) + "(?=[\"'])",
            "$1" + Matcher.quoteReplacement(to));
  }
}
