package io.showrunner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What comes along with each module is what {@code src/NAME/dependencies.txt} says, so that nobody
 * gets a web server or a rule engine by surprise. {@code -Dgolden=write} writes the lists anew.
 */
class DependencyListsTest {
  private static final Pattern ARTIFACT =
      Pattern.compile("^\\s+([\\w.-]+:[\\w.-]+):jar:.*:(?:compile|runtime)\\b", Pattern.MULTILINE);

  static Stream<Path> modules() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void whatComesAlongIsWhatTheListSays(Path module) throws IOException {
    List<String> found = comeWith(module);
    Path list = module.resolve("dependencies.txt");
    if ("write".equals(System.getProperty("golden"))) {
      Files.write(list, found);
    }
    assertThat(found).isEqualTo(Files.readAllLines(list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.eclipse.jetty", "info.picocli", "io.cucumber", "showrunner-mock"})
  void anApplicationGetsNoServerCommandLineOrMock(String unwanted) throws IOException {
    assertThat(comeWith(Path.of("src", "spring-boot-starter")))
        .isNotEmpty()
        .noneMatch(artifact -> artifact.contains(unwanted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.camunda", "org.drools", "org.kie", "springframework"})
  void theMockCloudComesWithoutAnEngine(String unwanted) throws IOException {
    assertThat(comeWith(Path.of("src", "mock-cloud")))
        .isNotEmpty()
        .noneMatch(artifact -> artifact.contains(unwanted));
  }

  private static List<String> comeWith(Path module) throws IOException {
    Path listed = module.resolve(Path.of("target", "dependencies.txt"));
    assertThat(listed).as("A build of all modules writes it.").exists();
    return ARTIFACT
        .matcher(Files.readString(listed))
        .results()
        .map(artifact -> artifact.group(1))
        .sorted()
        .toList();
  }
}
