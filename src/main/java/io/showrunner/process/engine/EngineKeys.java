package io.showrunner.process.engine;

import io.showrunner.process.Story;
import io.showrunner.process.check.ProcessFile;
import io.showrunner.vocabulary.Words;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine knows our processes by. A diagram calls its process {@code replay}, and so may
 * one of the application's own; in the engine, which both share, ours has a prefix.
 */
final class EngineKeys {
  static final String PREFIX = "showrunner-";

  /** Comments and the like first, so that no tag is found inside one; then tags. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>",
          Pattern.DOTALL);

  private static final Pattern NAMES_THE_PROCESS =
      Pattern.compile("<(?:[\\w.-]+:)?(?:(process)|BPMNPlane)\\s.*", Pattern.DOTALL);

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
    String keyed =
        MARKUP
            .matcher(file.xml())
            .replaceAll(tag -> Matcher.quoteReplacement(renamed(tag.group(), file.story())));
    return keyed.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A diagram as it was drawn, of what the engine got; of an earlier version's that is the same.
   */
  static byte[] unkeyed(byte[] xml, Story story) {
    String drawn =
        MARKUP
            .matcher(new String(xml, StandardCharsets.UTF_8))
            .replaceAll(
                tag -> Matcher.quoteReplacement(renamed(tag.group(), of(story), story.word())));
    return drawn.getBytes(StandardCharsets.UTF_8);
  }

  private static String renamed(String tag, Story story) {
    return renamed(tag, story.word(), of(story));
  }

  private static String renamed(String tag, String from, String to) {
    Matcher kind = NAMES_THE_PROCESS.matcher(tag);
    if (!kind.matches()) {
      return tag;
    }
    String attribute = kind.group(1) == null ? "bpmnElement" : "id";
    return tag.replaceFirst(
        "(\\s" + attribute + "\\s*=\\s*[\"'])" + Pattern.quote(from) + "(?=[\"'])",
        "$1" + Matcher.quoteReplacement(to));
  }
}
