package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.process.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A shipped process with some words changed, as an analyst might. */
record Draft(String fileName, String xml) {
  static Draft of(Story story) {
    return new Draft(story.fileName(), ProcessFiles.shipped().of(story).xml());
  }

  static Draft broadcast() {
    return of(Story.BROADCAST);
  }

  static Draft replay() {
    return of(Story.REPLAY);
  }

  static Draft coStreaming() {
    return of(Story.CO_STREAMING);
  }

  /** The same with the first {@code old} changed; it must be there, or the test tests nothing. */
  Draft with(String old, String now) {
    assertThat(xml).contains(old);
    int at = xml.indexOf(old);
    return new Draft(fileName, xml.substring(0, at) + now + xml.substring(at + old.length()));
  }

  /** The same without the first element that begins with {@code start}, up to {@code end}. */
  Draft without(String start, String end) {
    assertThat(xml).contains(start);
    int from = xml.indexOf(start);
    int to = xml.indexOf(end, from) + end.length();
    return new Draft(fileName, xml.substring(0, from) + xml.substring(to));
  }

  ProcessFile read() {
    return ProcessFile.read(fileName, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** What the checker says, one line for each fault. */
  List<String> faults() {
    BadInput refused = catchThrowableOfType(BadInput.class, this::read);
    assertThat(refused).as("the draft was taken").isNotNull();
    return refused.faults().stream().map(Fault::toString).toList();
  }

  /** The line and column of the first place where {@code tag} stands. */
  String at(String tag) {
    int offset = xml.indexOf(tag);
    assertThat(offset).as(tag).isNotNegative();
    String before = xml.substring(0, offset);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return String.format(
        Locale.ROOT, "%s:%d:%d", fileName, line, offset - before.lastIndexOf('\n'));
  }

  /** The faults must be exactly one, at {@code tag}, and say this. */
  void isRefused(String tag, String message) {
    assertThat(faults()).containsExactly(at(tag) + ": " + message);
  }
}
