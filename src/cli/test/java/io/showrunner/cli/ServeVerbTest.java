package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server does not start unless it is safe to. */
class ServeVerbTest {
  @TempDir private Path folder;

  @Test
  void withoutSecretsNothingStartsAndEachIsNamed() {
    FrontDoor shell = FrontDoor.type("serve", "--config", folder.resolve("none").toString());
    assertThat(shell.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(shell.err()).contains("there is none", "--init").doesNotContain("SHOWRUNNER_DEBUG");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void writesSettingsOnceAndNeverOverOthers() {
    String file = folder.resolve("showrunner.properties").toString();
    assertThat(FrontDoor.type("serve", "--init", file).exit()).isEqualTo(Exit.DONE);
    FrontDoor again = FrontDoor.type("serve", "--init", file);
    assertThat(again.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(again.err()).contains("Expected no file");
  }

  @Test
  void dataThatIsNotOursIsToldWithItsPathAndLeft() throws IOException {
    String settings = folder.resolve("s").toString();
    assertThat(FrontDoor.type("serve", "--init", settings).exit()).isEqualTo(Exit.DONE);
    Path mine = Files.writeString(folder.resolve("mine"), "mine");
    FrontDoor shell =
        FrontDoor.type("serve", "--config", settings, "--port", "0", "--data", mine.toString());
    assertThat(shell.exit()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(shell.err())
        .contains("Expected " + mine, "Name a folder")
        .doesNotContain("SHOWRUNNER_DEBUG", "report it");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void aPortOutOfRangeAndAWrongAddressAreBadUsage() {
    assertThat(FrontDoor.type("serve", "--port", "70000").exit()).isEqualTo(Exit.BAD_INPUT);
    String file = folder.resolve("s").toString();
    assertThat(FrontDoor.type("serve", "--init", file).exit()).isEqualTo(Exit.DONE);
    FrontDoor shell =
        FrontDoor.type("serve", "--config", file, "--cloud-address", "ftp://127.0.0.1");
    assertThat(shell.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(shell.err()).contains("--cloud-address");
  }
}
