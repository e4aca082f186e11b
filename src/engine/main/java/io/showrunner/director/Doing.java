package io.showrunner.director;

import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.process.engine.TurnOfStory;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does tasks and notes every move; a token that comes back to where it stood has not moved. */
final class Doing implements TurnOfStory {
  private final RoomId room;
  private final @Nullable ParticipantId guest;
  private final List<Consumer<Witness>> seen;
  private final Function<Question, Optional<String>> memory;
  private final Function<Task, Optional<String>> tasks;
  private String left = "";
  private int leaving;

  Doing(
      RoomId room,
      @Nullable ParticipantId guest,
      List<Consumer<Witness>> seen,
      Function<Question, Optional<String>> memory,
      Function<Task, Optional<String>> tasks) {
    this.room = room;
    this.seen = seen;
    this.guest = guest;
    this.memory = memory;
    this.tasks = tasks;
  }

  @Override
  public Optional<String> perform(Task task) {
    return tasks.apply(task);
  }

  @Override
  public Optional<String> remembered(Question question) {
    return memory.apply(question);
  }

  @Override
  public void moved(Story story, String activity, Did did) {
    if (did == Did.LEAVE) {
      left = activity;
      leaving = seen.size();
    } else if (did == Did.ENTER && activity.equals(left)) {
      seen.set(leaving, witness -> {});
      return;
    }
    seen.add(witness -> witness.moved(room, story, guest, activity, did));
  }
}
