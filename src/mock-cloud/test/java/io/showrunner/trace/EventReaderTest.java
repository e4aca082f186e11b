package io.showrunner.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.input.BadInput;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final String JOIN =
      "{\"event\":\"channel.join\",\"channel\":\"ch-1\",\"user\":\"ana\"}";

  @Test
  void readsOneEvent() {
    assertThat(EventReader.read(JOIN))
        .singleElement()
        .isInstanceOfSatisfying(
            ChannelEvent.Join.class, join -> assertThat(join.user().value()).isEqualTo("ana"));
  }

  @Test
  void readsAListInItsOrder() {
    assertThat(
            EventReader.read(
                "["
                    + JOIN
                    + ",{\"event\":\"stream.publish\",\"channel\":\"ch-1\",\"user\":\"ana\"}]"))
        .extracting(TraceEvent::name)
        .containsExactly("channel.join", "stream.publish");
  }

  @Test
  void tellsWhichEventIsWrong() {
    assertThatThrownBy(() -> EventReader.read("[" + JOIN + ",{\"event\":\"channel.jion\"}, 5]"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.faults())
                    .extracting(Object::toString)
                    .containsExactly(
                        "event:2:2: Expected an event, but found 'channel.jion'. Nearest:"
                            + " 'channel.join'.",
                        "event:3: Expected a JSON object for each event, but it is 5."));
  }

  @Test
  void takesNoTime() {
    String timed = JOIN.replace("{", "{\"at\":\"PT1S\",");
    assertThatThrownBy(() -> EventReader.read(timed))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.faults().get(0).toString()).contains("but found 'at'"));
  }

  @Test
  void tellsWhereTheTextIsNoJson() {
    assertThatThrownBy(() -> EventReader.read("[{]"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.faults().get(0).toString()).startsWith("body:1:3: Expected "));
  }
}
