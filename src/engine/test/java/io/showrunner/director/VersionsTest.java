package io.showrunner.director;

import static io.showrunner.director.ControlRoom.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Piece;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.process.check.ProcessFiles;
import io.showrunner.vocabulary.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance keeps the times of the version it runs by, whatever is deployed meanwhile. */
class VersionsTest {
  private final ControlRoom here = new ControlRoom();

  @TempDir Path folder;

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void aRoomAsksForTheGraceOfItsOwnVersion() throws IOException {
    here.files = with("broadcast.bpmn", ">PT2M<", ">PT5M<");
    here.dieAndComeBack();
    here.isLive();
    assertThat(idleLimits()).containsExactly(Duration.ofMinutes(5));
    here.files = ProcessFiles.shipped();
    here.dieAndComeBack();
    here.leaves(ANA, "s1");
    here.passes(Duration.ofMinutes(4));
    assertThat(here.room().phase()).isEqualTo(Phase.RECONNECTING);
    here.publishes(ANA, "s2");
    assertThat(idleLimits()).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(5));
    here.nilsIsLive();
    assertThat(idleLimits()).last().isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void aReplayIsSignedForAsLongAsItsOwnVersionNeeds() throws IOException {
    here.isLive();
    here.happens(new RoomEvent.StreamArrived(null));
    here.projector.recorded(ControlRoom.START, Duration.ofMinutes(10));
    here.passes(Duration.ofMinutes(10));
    here.happens(new RoomEvent.EndRequested());
    here.passes(Duration.ofMinutes(1));
    assertThat(url()).contains("x-oss-expires=172800");
    here.files = with("replay.bpmn", ">P1D<", ">PT1H<");
    here.replays = Objects.requireNonNull(here.replays).renewedAfter(Duration.ofHours(1));
    here.dieAndComeBack();
    here.passes(Duration.ofDays(1));
    assertThat(url()).contains("x-oss-expires=172800");
  }

  private String url() {
    return String.valueOf(
        Objects.requireNonNull(here.room().replay()).longest().map(Piece::url).orElse(""));
  }

  private List<Duration> idleLimits() {
    return here.cloud.asked.stream()
        .filter(RelayRequest.Start.class::isInstance)
        .map(start -> ((RelayRequest.Start) start).idleLimit())
        .toList();
  }

  private ProcessFiles with(String file, String time, String other) throws IOException {
    try (Stream<Path> shipped = Files.list(Path.of("processes"))) {
      for (Path one : shipped.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
        String xml = Files.readString(one, StandardCharsets.UTF_8);
        String changed = one.endsWith(file) ? xml.replace(time, other) : xml;
        Files.writeString(
            folder.resolve(one.getFileName().toString()), changed, StandardCharsets.UTF_8);
      }
    }
    return ProcessFiles.read(folder);
  }
}
