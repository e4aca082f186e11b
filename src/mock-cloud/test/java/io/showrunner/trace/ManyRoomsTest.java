package io.showrunner.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.trace.ChannelEvent.Personal;
import java.io.IOException;
import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ManyRoomsTest {
  @Test
  void everyRoomHasTenMembershipEvents() {
    Trace trace = ManyRooms.trace(1000);
    assertThat(trace.rooms()).hasSize(1000);
    assertThat(
            trace.steps().stream()
                .filter(step -> step.event() instanceof Personal)
                .collect(
                    Collectors.groupingBy(
                        step -> ((Personal) step.event()).channel(),
                        TreeMap::new,
                        Collectors.counting()))
                .values())
        .hasSize(1000)
        .containsOnly(10L);
  }

  @Test
  void neverAreMoreRoomsMixedThanTheCloudAllows() {
    int mixed = 0;
    int most = 0;
    for (Trace.Step step : ManyRooms.trace(1000).steps()) {
      boolean bo = step.event() instanceof Personal p && p.user().value().equals("bo");
      boolean cy = step.event() instanceof Personal p && p.user().value().equals("cy");
      mixed += bo && step.event() instanceof ChannelEvent.Publish ? 1 : 0;
      mixed -= cy && step.event() instanceof ChannelEvent.Leave ? 1 : 0;
      most = Math.max(most, mixed);
    }
    assertThat(most).isBetween(15, 40);
  }

  @Test
  void theSameNumberGivesTheSameText() throws IOException {
    var first = new StringBuilder();
    var second = new StringBuilder();
    ManyRooms.write(50, first);
    ManyRooms.write(50, second);
    assertThat(first.toString()).isEqualTo(second.toString());
    assertThat(ManyRooms.trace(50).steps().get(799).at()).isLessThan(Duration.ofSeconds(85));
  }

  @Test
  void aNumberOutOfRangeIsRefused() {
    assertThatThrownBy(() -> ManyRooms.trace(0))
        .hasMessage("Expected 1 to 100000 rooms, but found 0.");
  }
}
