package io.showrunner.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.clock.VirtualClock;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.director.Director;
import io.showrunner.director.Witness.Heard;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.vocabulary.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an application has of its own beside us: diagrams, migrations, transactions. */
class ApplicationsOwnTest {
  private static final RoomId ROOM = new RoomId("evening");
  private static final ParticipantId ANA = new ParticipantId("ana");
  private static final ChannelId CHANNEL = new ChannelId("c1");

  private static ApplicationContextRunner application(Path disk) {
    return new ApplicationContextRunner()
        .withUserConfiguration(AnApplication.class)
        .withPropertyValues(AnApplication.SETTINGS)
        .withPropertyValues(
            "spring.datasource.url=jdbc:h2:file:" + disk.resolve("db") + ";WRITE_DELAY=0");
  }

  @Test
  void noScanOfTheClassPathFindsADiagramOfOurs() throws IOException {
    var scan = new PathMatchingResourcePatternResolver();
    for (String ending : List.of("bpmn", "bpmn20.xml", "xml")) {
      assertThat(scan.getResources("classpath*:io/showrunner/**/*." + ending))
          .extracting(String::valueOf)
          .noneMatch(found -> found.contains("/defaults/"));
    }
    assertThat(scan.getResources("classpath*:io/showrunner/defaults/processes/*")).hasSize(4);
  }

  @Test
  void roomsRunByTheFolderEvenAfterTheApplicationDeploysItsOwn(@TempDir Path disk)
      throws IOException {
    Path folder = Files.createDirectory(disk.resolve("processes"));
    try (var drawn = Files.list(Path.of("processes"))) {
      for (Path each : drawn.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
        Files.writeString(
            folder.resolve(each.getFileName()), Files.readString(each).replace("PT2M", "PT5M"));
      }
    }
    application(disk)
        .withPropertyValues("showrunner.processes=" + folder)
        .run(
            context -> {
              context
                  .getBean(RepositoryService.class)
                  .createDeployment()
                  .name("application")
                  .addString(
                      "broadcast.bpmn", Files.readString(Path.of("processes/broadcast.bpmn")))
                  .deploy();
              var director = context.getBean(Director.class);
              var clock = context.getBean(VirtualClock.class);
              var cloud = context.getBean(MockCloud.class);
              cloud.sendsTo(director::hear);
              assertThat(create(director, "create-1")).isEqualTo(Heard.ACCEPTED);
              pass(clock, Duration.ofSeconds(1));
              cloud.world().join(CHANNEL, ANA, Role.STREAMER);
              cloud.world().publish(CHANNEL, ANA, Set.of(Track.AUDIO, Track.CAMERA));
              pass(clock, Duration.ofSeconds(10));
              cloud.world().leave(CHANNEL, ANA, LeaveReason.LOST);
              pass(clock, Duration.ofSeconds(1));
              assertThat(director.room(ROOM).orElseThrow().phase()).isEqualTo(Phase.RECONNECTING);
              Job grace =
                  context.getBean(ManagementService.class).createJobQuery().timers().singleResult();
              assertThat(between(grace.getCreateTime(), grace.getDuedate()))
                  .as("the engine counts from its own clock")
                  .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
            });
  }

  private static Duration between(Date from, Date to) {
    return Duration.between(from.toInstant(), to.toInstant());
  }

  @Test
  void flywayMigratesBesideUsAtTheFirstStartAndAtTheNext(@TempDir Path disk) throws IOException {
    Path scripts = Files.createDirectory(disk.resolve("migrations"));
    Files.writeString(scripts.resolve("V1__first.sql"), "create table theirs (id int);");
    ApplicationContextRunner migrating =
        application(disk)
            .withPropertyValues(
                "spring.flyway.enabled=true", "spring.flyway.locations=filesystem:" + scripts);
    migrating.run(
        context -> {
          assertThat(context).hasNotFailed();
          create(context.getBean(Director.class), "create-1");
          pass(context.getBean(VirtualClock.class), Duration.ofSeconds(1));
        });
    Files.writeString(scripts.resolve("V2__next.sql"), "alter table theirs add column name int;");
    migrating.run(
        context -> {
          assertThat(context.getBean(Director.class).room(ROOM)).isPresent();
          assertThat(columnsOf(context.getBean(JdbcTemplate.class), "THEIRS")).isEqualTo(2);
        });
  }

  @Test
  void flywayCanBeAddedToADatabaseOfOurs(@TempDir Path disk) throws IOException {
    application(disk)
        .run(
            context -> {
              create(context.getBean(Director.class), "create-1");
              pass(context.getBean(VirtualClock.class), Duration.ofSeconds(1));
            });
    Path scripts = Files.createDirectory(disk.resolve("migrations"));
    Files.writeString(scripts.resolve("V1__first.sql"), "create table theirs (id int);");
    application(disk)
        .withPropertyValues(
            "spring.flyway.enabled=true",
            "spring.flyway.locations=filesystem:" + scripts,
            "spring.flyway.baseline-on-migrate=true",
            "spring.flyway.baseline-version=0")
        .run(
            context -> {
              assertThat(context.getBean(Director.class).room(ROOM)).isPresent();
              assertThat(columnsOf(context.getBean(JdbcTemplate.class), "THEIRS")).isEqualTo(1);
            });
  }

  @Test
  void liquibaseMigratesBesideUsAtTheFirstStartAndAtTheNext(@TempDir Path disk) throws IOException {
    Path log = disk.resolve("changes.sql");
    Files.writeString(
        log, "--liquibase formatted sql\n--changeset them:1\ncreate table theirs (id int);\n");
    ApplicationContextRunner migrating =
        application(disk)
            .withPropertyValues(
                "spring.liquibase.enabled=true", "spring.liquibase.change-log=file:" + log);
    migrating.run(
        context -> {
          assertThat(context).hasNotFailed();
          create(context.getBean(Director.class), "create-1");
          pass(context.getBean(VirtualClock.class), Duration.ofSeconds(1));
        });
    Files.writeString(
        log,
        Files.readString(log) + "--changeset them:2\nalter table theirs add column name int;\n");
    migrating.run(
        context -> {
          assertThat(context.getBean(Director.class).room(ROOM)).isPresent();
          assertThat(columnsOf(context.getBean(JdbcTemplate.class), "THEIRS")).isEqualTo(2);
        });
  }

  @Test
  void whatIsToldInATransactionCountsOnceItCommits(@TempDir Path disk) {
    application(disk)
        .run(
            context -> {
              var director = context.getBean(Director.class);
              var clock = context.getBean(VirtualClock.class);
              var jdbc = context.getBean(JdbcTemplate.class);
              jdbc.execute("create table theirs (id int)");
              var work = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
              work.executeWithoutResult(
                  status -> {
                    jdbc.update("insert into theirs values (1)");
                    assertThat(create(director, "create-1")).isEqualTo(Heard.ACCEPTED);
                    status.setRollbackOnly();
                  });
              pass(clock, Duration.ofSeconds(1));
              assertThat(director.rooms()).as("it was taken back").isEmpty();
              work.executeWithoutResult(
                  status -> {
                    assertThat(create(director, "create-1")).isEqualTo(Heard.ACCEPTED);
                    assertThat(create(director, "create-1")).isEqualTo(Heard.DUPLICATE);
                    jdbc.update("insert into theirs values (2)");
                  });
              assertThat(jdbc.queryForList("select id from theirs", Integer.class))
                  .as("a copy does not end the caller's transaction")
                  .containsExactly(2);
              pass(clock, Duration.ofSeconds(1));
              assertThat(director.room(ROOM)).as("heeded without another word").isPresent();
              work.executeWithoutResult(
                  status -> {
                    for (String key : Arrays.asList("", "k".repeat(256))) {
                      assertThat(
                              org.assertj.core.api.Assertions.catchThrowable(
                                  () -> create(director, key)))
                          .isInstanceOf(IllegalArgumentException.class);
                    }
                    jdbc.update("insert into theirs values (3)");
                  });
              assertThat(jdbc.queryForList("select id from theirs", Integer.class)).contains(3);
            });
  }

  private static int columnsOf(JdbcTemplate jdbc, String table) {
    Integer columns =
        jdbc.queryForObject(
            "select count(*) from information_schema.columns where table_name = ?",
            Integer.class,
            table);
    return columns == null ? 0 : columns;
  }

  private static void pass(VirtualClock clock, Duration time) {
    clock.runUntil(clock.now().plus(time));
  }

  private static Heard create(Director director, String key) {
    return director.tell(
        ROOM,
        new RoomEvent.RoomCreated(ROOM, CHANNEL, ANA, "An evening", Orientation.LANDSCAPE),
        key);
  }
}
