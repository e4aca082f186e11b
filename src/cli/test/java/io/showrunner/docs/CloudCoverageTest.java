package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.showrunner.Golden;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Behaviour;
import io.showrunner.cloud.mock.ground.Evidence;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ledger of what the mock cloud does is what its code declares, wherever it stands. */
class CloudCoverageTest {
  private static final Path PAGE = Path.of("docs", "cloud-coverage.md");
  private static final String ROOT = MockCloud.class.getPackageName();

  @Test
  void thePageIsWhatTheCodeDeclares() throws IOException {
    String page = Files.readString(PAGE);
    page = with(page, "operations", operations());
    page = with(page, "behaviours", behaviours());
    page = with(page, "switches", switches());
    Golden.same(PAGE, page);
  }

  @Test
  void everySwitchTurnsSomethingDeclaredRound() {
    Set<Assumption> declared = EnumSet.noneOf(Assumption.class);
    all().forEach(behaviour -> behaviour.flip().ifPresent(declared::add));
    assertThat(declared).containsExactlyInAnyOrder(Assumption.values());
  }

  @Test
  void onlyAssumptionsHaveSwitchesAndWhatIsDocumentedNamesWhenItWasRead() {
    assertThat(all()).hasSizeGreaterThan(100);
    assertThat(all())
        .allSatisfy(
            behaviour -> {
              Evidence evidence = behaviour.evidence();
              boolean assumed = evidence.kind() == Evidence.Kind.ASSUMED;
              assertThat(behaviour.flip().isEmpty() || assumed).isTrue();
              assertThat(behaviour.text()).endsWith(".");
              if (evidence.kind() == Evidence.Kind.DOCUMENTED) {
                assertThat(evidence.source())
                    .containsPattern("[0-9]{4}-[0-9]{2}|[0-9]+[.][0-9]|undated");
              }
            });
    assertThat(all().stream().map(Behaviour::text)).doesNotHaveDuplicates();
  }

  @Test
  void everyOperationTheCloudAnswersIsInTheLedger() {
    assertThat(allOperations().keySet())
        .contains("StartLiveMPUTask", "CreateEventSub", "DescribeLiveStreamsOnlineList");
  }

  private static String operations() {
    List<String> rows = new ArrayList<>();
    rows.add("| operation | is for | calls a second | parameters | known from |");
    rows.add("|---|---|---|---|---|");
    for (Operation each : allOperations().values()) {
      rows.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %d | %s |",
              each.name(),
              each.purpose(),
              each.perSecond() == 0 ? "not said" : "" + each.perSecond(),
              each.takes().size(),
              said(each.evidence())));
    }
    return String.join("\n", rows);
  }

  private static String behaviours() {
    List<String> parts = new ArrayList<>();
    declared()
        .forEach(
            (title, behaviours) -> {
              parts.add(String.format(Locale.ROOT, "### %s\n", title));
              parts.add("| what the mock does | how we know |");
              parts.add("|---|---|");
              for (Behaviour each : behaviours) {
                String flip =
                    each.flip()
                        .map(f -> String.format(Locale.ROOT, "; switch `%s`", f.word()))
                        .orElse("");
                parts.add(
                    String.format(
                        Locale.ROOT, "| %s | %s%s |", each.text(), said(each.evidence()), flip));
              }
              parts.add("");
            });
    return String.join("\n", parts).strip();
  }

  private static String switches() {
    return Stream.concat(
            Stream.of("| switch | as it stands | turned round |", "|---|---|---|"),
            Arrays.stream(Assumption.values())
                .map(
                    each ->
                        String.format(
                            Locale.ROOT,
                            "| `%s` | %s | %s |",
                            each.word(),
                            each.says(true),
                            each.says(false))))
        .collect(Collectors.joining("\n"));
  }

  private static String said(Evidence evidence) {
    return String.format(Locale.ROOT, "*%s*: %s", evidence.kind().word(), evidence.source());
  }

  private static List<Behaviour> all() {
    return declared().values().stream().flatMap(List::stream).toList();
  }

  /** By package, in the order of their names. */
  private static Map<String, List<Behaviour>> declared() {
    Map<String, List<Behaviour>> all = new TreeMap<>();
    constants("BEHAVIOURS")
        .forEach(
            (owner, list) ->
                all.computeIfAbsent(
                        owner.getPackageName().substring(ROOT.length() + 1),
                        title -> new ArrayList<>())
                    .addAll(((List<?>) list).stream().map(Behaviour.class::cast).toList()));
    return all;
  }

  private static Map<String, Operation> allOperations() {
    Map<String, Operation> all = new TreeMap<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class) {
          Operation operation = (Operation) value(field);
          all.put(operation.name(), operation);
        }
      }
    }
    return all;
  }

  private static Map<Class<?>, Object> constants(String name) {
    Map<Class<?>, Object> found = new LinkedHashMap<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          found.put(type, value(field));
        }
      }
    }
    return found;
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every class of the mock, as it was compiled: into a folder, or a jar by now. */
  private static List<Class<?>> classes() {
    return new ClassFileImporter()
        .importUrl(MockCloud.class.getProtectionDomain().getCodeSource().getLocation()).stream()
            .filter(type -> (type.getPackageName() + ".").startsWith(ROOT + "."))
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static String with(String page, String mark, String text) {
    String begin = String.format(Locale.ROOT, "<!-- %s: begin -->\n", mark);
    String end = String.format(Locale.ROOT, "<!-- %s: end -->", mark);
    assertThat(page).contains(begin).contains(end);
    return page.substring(0, page.indexOf(begin) + begin.length())
        + text
        + "\n"
        + page.substring(page.indexOf(end));
  }
}
