package io.showrunner.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes of the page for developers compile as they stand there, their imports included. */
class ExamplesOfForDevelopersTest {
  private static final Pattern CLASS =
      Pattern.compile(
          "```java\\n(package com\\.example\\.show;.*? class (\\w+) .*?)```", Pattern.DOTALL);

  @Test
  void theyCompile(@TempDir Path folder) throws IOException {
    String page = Pages.text(Path.of("docs", "for-developers.md"));
    List<Path> files =
        CLASS
            .matcher(page)
            .results()
            .map(found -> write(folder.resolve(found.group(2) + ".java"), found.group(1)))
            .toList();
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .contains("Show.java", "Doors.java");

    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean done =
          compiler
              .getTask(
                  said,
                  manager,
                  null,
                  List.of("-proc:none", "-d", folder.toString()),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(done).as(said.toString()).isTrue();
    }
  }

  private static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
