package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from npm is taken in one version, from wherever the machine takes its packages. */
class NodePackagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"src/mock-cloud/test/node", "docs/examples/appserver-test"})
  void areNamedExactlyAndFromNoRegistryInParticular(String folder) {
    JsonObject wanted = Json.parseObject(Pages.text(Path.of(folder, "package.json")));
    for (String kind : new String[] {"dependencies", "devDependencies"}) {
      wanted
          .object(kind)
          .ifPresent(
              packages ->
                  assertThat(packages.fields().values())
                      .allSatisfy(
                          version ->
                              assertThat(version.write()).matches("\"\\d+[.]\\d+[.]\\d+\"")));
    }
    assertThat(Pages.text(Path.of(folder, "package-lock.json")))
        .contains("\"integrity\"")
        .doesNotContain("\"resolved\"");
  }
}
