package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A diagram somebody drew, and what must come of it. A case is a text: what it is; {@code file X as
 * Y} or {@code edit} of a shipped diagram, with what is written instead of what and what is left
 * out; and at last {@code accepted}, or a line for each fault. The files end in {@code .xml}: an
 * engine in an application's test deploys every {@code .bpmn} on its class path.
 *
 * @param head all but the outcome
 */
record DrawnCase(Path path, String head, String outcome) {
  private static final Path FOLDER =
      Path.of("src/engine/test/resources/io/showrunner/process/check/drawn");

  /** A tag with its first attribute, by which people find it. */
  private static final Pattern TAG = Pattern.compile("<[^\\s>/]+(\\s+[\\w:]+=\"[^\"]*\")?");

  static List<DrawnCase> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".case"))
          .sorted()
          .map(DrawnCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DrawnCase read(Path path) {
    List<String> lines = lines(path);
    int outcome = lines.size();
    while (outcome > 0 && isOutcome(lines.get(outcome - 1))) {
      outcome--;
    }
    return new DrawnCase(
        path, text(lines.subList(0, outcome)), text(lines.subList(outcome, lines.size())));
  }

  private static boolean isOutcome(String line) {
    return line.equals("accepted") || line.startsWith("! ");
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAccepted() {
    return outcome.equals("accepted\n");
  }

  /** What really comes of it: each fault with the tag it points at. */
  String found() {
    Draft draft = draft();
    try {
      draft.read();
      return "accepted\n";
    } catch (BadInput refused) {
      return text(refused.faults().stream().map(fault -> told(fault, draft.xml())).toList());
    }
  }

  private static String told(Fault fault, String xml) {
    String line = xml.split("\n", -1)[fault.line() - 1];
    Matcher tag = TAG.matcher(line.substring(fault.column() - 1));
    assertThat(tag.lookingAt()).as("%s points at a tag", fault).isTrue();
    String place =
        String.format(Locale.ROOT, "%s:%d:%d: ", fault.file(), fault.line(), fault.column());
    return "! " + tag.group() + "> " + fault.toString().substring(place.length());
  }

  Draft draft() {
    List<String> lines = head.lines().toList();
    String[] words = lines.get(1).split(" ", -1);
    if (words[0].equals("file")) {
      return new Draft(words[3], text(lines(FOLDER.resolve(words[1]))));
    }
    assertThat(words[0]).as("in %s", path).isEqualTo("edit");
    Draft draft = Draft.of(story(words[1]));
    for (int i = 2; i < lines.size(); i++) {
      if (lines.get(i).startsWith("without ")) {
        draft = without(draft, lines.get(i).substring("without ".length()));
      } else {
        int now = lines.subList(i, lines.size()).indexOf("====") + i;
        int end = lines.subList(i, lines.size()).indexOf(">>>>") + i;
        draft = draft.with(joined(lines, i + 1, now), joined(lines, now + 1, end));
        i = end;
      }
    }
    return draft;
  }

  private static Story story(String fileName) {
    return Words.find(Story.class, fileName.substring(0, fileName.indexOf('.'))).orElseThrow();
  }

  private static String joined(List<String> lines, int from, int to) {
    return String.join("\n", lines.subList(from, to));
  }

  /** Without a step or an arrow, and without its drawing. */
  private static Draft without(Draft draft, String id) {
    Draft gone = withoutElement(draft, " id=\"" + id + "\"");
    return withoutElement(gone, " bpmnElement=\"" + id + "\"");
  }

  private static Draft withoutElement(Draft draft, String attribute) {
    String xml = draft.xml();
    assertThat(xml).contains(attribute);
    int from = xml.lastIndexOf('<', xml.indexOf(attribute));
    String tag = xml.substring(from + 1, xml.indexOf(' ', from));
    boolean empty = xml.charAt(xml.indexOf('>', from) - 1) == '/';
    return draft.without(
        xml.substring(from, xml.indexOf('>', from)), empty ? "/>" : "</" + tag + ">");
  }

  @Override
  public String toString() {
    return String.valueOf(path.getFileName());
  }
}
