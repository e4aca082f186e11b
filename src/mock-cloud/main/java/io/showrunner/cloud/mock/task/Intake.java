package io.showrunner.cloud.mock.task;

import io.showrunner.broadcast.Subscription.Media;
import io.showrunner.cloud.mock.room.Member;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.layout.Source;
import java.util.List;

/** What a task takes in from the people who are in the rooms right now. */
public record Intake(TaskParameters task, Rooms rooms) {
  /** What it takes in: those it names, or all of its channel if it names none (R8). */
  public List<Input> inputs() {
    List<Input> named = task.inputs();
    return named.isEmpty()
        ? rooms.in(task.channel()).stream()
            .map(stay -> new Member(task.channel(), stay.user()))
            .distinct()
            .map(member -> new Input(member, Media.ORIGINAL, Source.CAMERA))
            .toList()
        : named;
  }

  /** Whom it takes in, each once, in the order named. */
  public List<Member> members() {
    return inputs().stream().map(Input::member).distinct().toList();
  }

  /** What it takes in from this one. */
  public List<Input> of(Member member) {
    return inputs().stream().filter(input -> input.member().equals(member)).toList();
  }

  /** Whether somebody publishes what this asks for. */
  public boolean feeds(Input input) {
    return rooms.publishes(input.member(), input::isFedBy);
  }

  /** Whether anything flows at all. */
  public boolean flows() {
    return inputs().stream().anyMatch(this::feeds);
  }
}
