package io.showrunner.cloud.mock;

import io.showrunner.cloud.mock.message.MessageDesk;
import io.showrunner.cloud.mock.replay.Replay;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.room.StayView;
import io.showrunner.cloud.mock.roomevent.EventSubscriptions;
import io.showrunner.cloud.mock.task.RelayTask;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.cloud.mock.taskevent.TaskSubscriptions;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import java.util.ArrayList;
import java.util.List;

/** What people and tests can see of the cloud at a moment, beside what it tells by itself. */
final class Sights {
  private final Rooms rooms;
  private final TaskRegister register;
  private final EventSubscriptions roomSubscriptions;
  private final TaskSubscriptions taskSubscriptions;
  private final MessageDesk messages;
  private final Replay replay;

  Sights(
      Rooms rooms,
      TaskRegister register,
      EventSubscriptions roomSubscriptions,
      TaskSubscriptions taskSubscriptions,
      MessageDesk messages,
      Replay replay) {
    this.rooms = rooms;
    this.register = register;
    this.roomSubscriptions = roomSubscriptions;
    this.taskSubscriptions = taskSubscriptions;
    this.messages = messages;
    this.replay = replay;
  }

  List<TaskView> tasks() {
    return register.live().stream().map(this::view).toList();
  }

  List<TaskView> tasks(ChannelId channel) {
    return register.concerning(channel).stream()
        .filter(task -> task.parameters().channel().equals(channel))
        .map(this::view)
        .toList();
  }

  List<StayView> stays(ChannelId channel) {
    return rooms.in(channel).stream().map(StayView::of).toList();
  }

  JsonObject state() {
    var subscriptions = new ArrayList<>(roomSubscriptions.state());
    subscriptions.addAll(taskSubscriptions.state());
    return MockState.of(rooms, tasks(), subscriptions)
        .with("groups", messages.state())
        .with("objects", replay.state());
  }

  private TaskView view(RelayTask task) {
    return TaskView.of(task, rooms);
  }
}
