package io.showrunner.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped diagrams, but that questions to a streamer and guests on their way get an hour: on a
 * busy machine whose server is killed all the time, 30 seconds are nothing.
 */
final class UnhurriedProcesses {
  private static final String DURATION = ">PT(30S|1M)</bpmn:timeDuration>";

  private UnhurriedProcesses() {}

  /** Writes them into a folder that is made. */
  static Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> shipped;
    try (Stream<Path> all = Files.list(Path.of("processes"))) {
      shipped = all.filter(each -> each.toString().endsWith(".bpmn")).toList();
    }
    for (Path each : shipped) {
      String diagram = Files.readString(each);
      boolean hurries = each.endsWith("co-streaming.bpmn");
      Files.writeString(
          folder.resolve(each.getFileName().toString()),
          hurries ? diagram.replaceAll(DURATION, ">PT1H</bpmn:timeDuration>") : diagram);
    }
    return folder;
  }
}
