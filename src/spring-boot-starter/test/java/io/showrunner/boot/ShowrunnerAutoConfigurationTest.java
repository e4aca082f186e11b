package io.showrunner.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.director.Director;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ShowrunnerAutoConfigurationTest {
  private static final Instant START = AnApplication.START;
  private static final RoomId ROOM = new RoomId("evening");
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final ChannelId CHANNEL = new ChannelId("c1");

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(AnApplication.class)
          .withPropertyValues(AnApplication.SETTINGS);

  @Test
  void anApplicationThatAddsTheLibraryPutsABroadcastOnAir(@TempDir Path disk) {
    application
        .withPropertyValues(url(disk, ";WRITE_DELAY=0"))
        .run(
            context -> {
              var director = context.getBean(Director.class);
              var clock = context.getBean(VirtualClock.class);
              var cloud = context.getBean(MockCloud.class);
              cloud.sendsTo(director::hear);
              create(director);
              clock.runUntil(START.plusSeconds(1));
              cloud.world().join(CHANNEL, ANA, Role.STREAMER);
              cloud.world().publish(CHANNEL, ANA, Set.of(Track.AUDIO, Track.CAMERA));
              clock.runUntil(START.plusSeconds(10));
              RoomState room = director.room(ROOM).orElseThrow();
              assertThat(room.phase()).isEqualTo(Phase.LIVE);
              assertThat(room.mode()).isEqualTo(Mode.SOLO);
              assertThat(cloud.liveTasks(CHANNEL)).hasSize(1);
            });
  }

  @Test
  void whatWasAcknowledgedBeforeAnEndIsHeededAfterTheNextStart(@TempDir Path disk) {
    application
        .withPropertyValues(url(disk, ";WRITE_DELAY=0"))
        .run(context -> create(context.getBean(Director.class)));
    application
        .withPropertyValues(url(disk, ";WRITE_DELAY=0"))
        .run(
            context -> {
              var director = context.getBean(Director.class);
              assertThat(director.room(ROOM)).isEmpty();
              director.resume();
              context.getBean(VirtualClock.class).runUntil(START.plus(Duration.ofMinutes(29)));
              assertThat(director.room(ROOM).orElseThrow().phase()).isEqualTo(Phase.CREATED);
              context.getBean(VirtualClock.class).runUntil(START.plus(Duration.ofDays(3650)));
              assertThat(director.room(ROOM).orElseThrow().phase()).isEqualTo(Phase.ENDED);
            });
  }

  @Test
  void aDatabaseThatWouldForgetIsRefused(@TempDir Path disk) {
    application
        .withPropertyValues(url(disk, ""))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("Expected WRITE_DELAY=0 in the URL"));
  }

  @Test
  void whatItWasOnceOpenedWithDoesNotCount(@TempDir Path disk) {
    application.withPropertyValues(url(disk, ";WRITE_DELAY=0")).run(context -> {});
    application
        .withPropertyValues(url(disk, ""))
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("but 500 ms are in force in jdbc:h2:")
                    .hasMessageContaining("once opened with 0 does not count"));
  }

  @Test
  void aMissingKeyIsNamed(@TempDir Path disk) {
    application
        .withPropertyValues(url(disk, ";WRITE_DELAY=0"), "showrunner.play.key=")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("Expected a value for 'showrunner.play.key'"));
  }

  @Test
  void anApplicationCanSwitchItOff(@TempDir Path disk) {
    application
        .withPropertyValues(url(disk, ";WRITE_DELAY=0"), "showrunner.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(Director.class));
  }

  @Test
  void withoutTheVendorsSdkTheEngineWorks(@TempDir Path disk) {
    application
        .withClassLoader(new FilteredClassLoader("com.aliyun"))
        .withPropertyValues(url(disk, ";WRITE_DELAY=0"))
        .run(
            context -> {
              create(context.getBean(Director.class));
              context.getBean(VirtualClock.class).runUntil(START.plusSeconds(1));
              assertThat(context.getBean(Director.class).room(ROOM)).isPresent();
            });
  }

  private static void create(Director director) {
    director.tell(
        ROOM,
        new RoomEvent.RoomCreated(ROOM, CHANNEL, ANA, "An evening", Orientation.LANDSCAPE),
        "create-1");
  }

  private static String url(Path disk, String more) {
    return "spring.datasource.url=jdbc:h2:file:" + disk.resolve("showrunner") + more;
  }
}
