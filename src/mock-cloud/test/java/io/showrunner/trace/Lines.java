package io.showrunner.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showrunner.input.BadInput;
import java.util.List;

/** Traces as tests write them: single quotes for double ones, in a file called f. */
final class Lines {
  static final String HEADER = "{'trace':'t','app':'app-1'}";
  static final String CREATE =
      "{'at':'PT0S','event':'room.create','room':'r','channel':'c','streamer':'ana'}";
  static final String JOIN = "{'at':'PT1S','event':'channel.join','channel':'c','user':'ana'}";

  private Lines() {}

  static Trace read(String... lines) {
    return TraceReader.read("f", json(String.join("\n", lines)));
  }

  static List<String> faultsOf(String... lines) {
    return faultsOf(() -> read(lines));
  }

  static List<String> faultsOf(Runnable reading) {
    BadInput refused = catchThrowableOfType(BadInput.class, reading::run);
    assertThat(refused).isNotNull();
    return refused.faults().stream().map(Object::toString).toList();
  }

  static String json(String withSingleQuotes) {
    return withSingleQuotes.replace('\'', '"');
  }
}
