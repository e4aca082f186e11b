package io.showrunner.phrasebook;

import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.layout.LayoutName;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Judges what the cloud carries for a room. */
public final class Relays {
  private final Stage stage;

  /** Judges what happens on this stage. */
  public Relays(Stage stage) {
    this.stage = stage;
  }

  void carriesOnly(RoomId room, ParticipantId user) {
    List<TaskView> tasks = settled(room);
    boolean holds =
        tasks.size() == 1
            && tasks.get(0).mixMode() == 0
            && users(tasks.get(0)).equals(List.of(user));
    judge(room, holds, String.format(Locale.ROOT, "single-stream of \"%s\"", user), tasks);
  }

  void mixes(RoomId room, LayoutName layout) {
    List<TaskView> tasks = settled(room);
    boolean holds =
        tasks.size() == 1
            && tasks.get(0).mixMode() == 1
            && layout.value().equals(layout(room))
            && isAcknowledged(room);
    judge(
        room, holds, String.format(Locale.ROOT, "mixed-stream with layout \"%s\"", layout), tasks);
  }

  void isStopped(RoomId room) {
    List<TaskView> tasks = settled(room);
    judge(room, tasks.isEmpty(), "stopped", tasks);
  }

  private List<TaskView> settled(RoomId room) {
    stage.settle();
    return stage.world().cloud().liveTasks(stage.room(room).identity().channel());
  }

  private void judge(RoomId room, boolean holds, String expected, List<TaskView> tasks) {
    if (!holds) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "the relay of room \"%s\" to be %s", room, expected),
          "it is " + found(room, tasks));
    }
  }

  private String found(RoomId room, List<TaskView> tasks) {
    if (tasks.isEmpty()) {
      return stage.ledger().of(room, "task").isEmpty() ? "not started" : "stopped";
    }
    return tasks.stream().map(task -> found(room, task)).collect(Collectors.joining(" and "));
  }

  private String found(RoomId room, TaskView task) {
    String users =
        users(task).stream()
            .map(it -> String.format(Locale.ROOT, "\"%s\"", it))
            .collect(Collectors.joining(", "));
    if (task.mixMode() == 0) {
      return "single-stream of " + users;
    }
    return isAcknowledged(room)
        ? String.format(Locale.ROOT, "mixed-stream with layout \"%s\" of %s", layout(room), users)
        : String.format(Locale.ROOT, "mixed-stream of %s, not yet as the rules chose", users);
  }

  /** Whether the cloud has said yes to what the rules chose last. */
  private boolean isAcknowledged(RoomId room) {
    var books = stage.room(room).relay();
    return Objects.equals(books.wanted(), books.recorded());
  }

  /** The layout that was chosen last. */
  private String layout(RoomId room) {
    return stage.ledger().last(room, "decision").flatMap(d -> d.text("layout")).orElse("");
  }

  private static List<ParticipantId> users(TaskView task) {
    return task.users().stream().map(member -> member.user()).toList();
  }
}
