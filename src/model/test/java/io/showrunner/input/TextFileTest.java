package io.showrunner.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("f"), bytes);
  }

  @Test
  void aByteThatIsNoTextIsToldWhereAnEditorFindsIt() throws IOException {
    Path latin = file("one\nThe \u00e9 is none".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TextFile.read(latin, "a trace file"))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            latin + ":2:5: Expected UTF-8 text, but a byte here is none. Save it as UTF-8.");
  }

  @Test
  void theColumnIsCountedInCharacters() throws IOException {
    byte[] bytes = "\ud83c\udfa4\u00fc?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    Path file = file(bytes);
    assertThatThrownBy(() -> TextFile.read(file, "a trace file")).hasMessageContaining(":1:3: ");
  }

  @Test
  void textThatIsCutOffInACharacterIsNone() throws IOException {
    Path file = file(new byte[] {'a', (byte) 0xc3});
    assertThatThrownBy(() -> TextFile.read(file, "a trace file")).hasMessageContaining(":1:2: ");
  }

  @Test
  void aMarkBeforeTheTextIsNoPartOfIt() throws IOException {
    assertThat(TextFile.read(file("\ufeffa\ufeff".getBytes(StandardCharsets.UTF_8)), "a file"))
        .isEqualTo("a\ufeff");
  }
}
