package io.showrunner.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.Golden;
import io.showrunner.input.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page people read cannot say anything else than the declaration. */
class TracePageTest {
  private static final Path PAGE = Path.of("simulator/README.md");

  @Test
  void thePageListsEveryEventAsDeclared() throws IOException {
    List<String> rows =
        new ArrayList<>(List.of("| event | fields | who does it |", "|---|---|---|"));
    for (Shape<?> shape : Grammar.EVENTS) {
      String fields =
          shape.members().stream()
              .map(member -> shown(member.field()))
              .collect(Collectors.joining(", "));
      rows.add(
          String.format(
              Locale.ROOT,
              "| `%s` | %s%s | %s%s |",
              shape.name(),
              fields.isEmpty() ? "–" : fields,
              shape.choices().stream().map(TracePageTest::shown).collect(Collectors.joining()),
              shape.who(),
              shape.playable() ? "" : "; *not yet*"));
    }
    compare("events", String.join("\n", rows));
  }

  @Test
  void thePageSaysWhatMayStandInAField() throws IOException {
    Map<String, String> phrases = new LinkedHashMap<>();
    phrases.put(Grammar.AT.name(), Grammar.AT.type().phrase());
    for (Shape<?> shape : Grammar.EVENTS) {
      for (Shape.Member<?, ?> member : shape.members()) {
        String phrase = member.field().type().phrase();
        assertThat(phrases.getOrDefault(member.field().name(), phrase))
            .as("'%s' means one thing everywhere", member.field().name())
            .isEqualTo(phrase);
        phrases.put(member.field().name(), phrase);
      }
    }
    List<String> rows = new ArrayList<>(List.of("| field | is |", "|---|---|"));
    phrases.forEach(
        (name, phrase) -> rows.add(String.format(Locale.ROOT, "| `%s` | %s |", name, phrase)));
    compare("fields", String.join("\n", rows));
  }

  @Test
  void theExampleOnThePageIsATrace() throws IOException {
    assertThat(TraceReader.read("first-try.jsonl", block("example")).steps()).hasSize(9);
  }

  @Test
  void theFaultsOnThePageAreWhatItsBrokenTraceGets() throws IOException {
    String faults;
    try {
      TraceReader.read("oops.jsonl", block("broken"));
      faults = "none";
    } catch (BadInput refused) {
      faults = refused.getMessage();
    }
    compare("faults", "```\n" + faults + "\n```");
  }

  private static String shown(Field<?> field) {
    if (field.required()) {
      return field.name();
    }
    String value = field.fallback() == null ? "" : " = " + defaultOf(field);
    return "[" + field.name() + value + "]";
  }

  private static String shown(Shape.Choice choice) {
    return (choice.needed() ? ": exactly one of " : "; not both of ")
        + String.join(" and ", choice.names());
  }

  private static String defaultOf(Field<?> field) {
    String json = field.schema().get("default").orElseThrow().write();
    return json.replaceAll("[\\[\\]\"]", "").replace(",", "+");
  }

  private static String block(String mark) throws IOException {
    return part(mark).replace("```\n", "").replace("\n```", "");
  }

  private static String part(String mark) throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(start(page, mark), page.indexOf(end(mark)) - 1);
  }

  private static int start(String page, String mark) {
    String begin = "<!-- " + mark + ": begin -->\n";
    assertThat(page).contains(begin).contains(end(mark));
    return page.indexOf(begin) + begin.length();
  }

  private static String end(String mark) {
    return "<!-- " + mark + ": end -->";
  }

  private static void compare(String mark, String text) throws IOException {
    String page = Files.readString(PAGE);
    Golden.same(
        PAGE,
        page.substring(0, start(page, mark))
            + text
            + "\n"
            + page.substring(page.indexOf(end(mark))));
  }
}
