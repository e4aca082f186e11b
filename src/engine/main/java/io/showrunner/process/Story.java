package io.showrunner.process;

import io.showrunner.vocabulary.Words;
import java.util.Arrays;
import java.util.List;

/** What a process can tell. The word is the process's id and its file's name. */
public enum Story implements Words {
  /** The life of one room. */
  BROADCAST,
  /** The way of one guest into the picture and out of it. */
  CO_STREAMING,
  /** A battle of two rooms, from the invitation on; told in the room that invites. */
  BATTLE,
  /** How a broadcast that is over can be seen again. */
  REPLAY;

  /** The file the story stands in, as {@code broadcast.bpmn}. */
  public String fileName() {
    return word() + ".bpmn";
  }

  /** What can happen in this story. */
  public List<Fact> facts() {
    return Arrays.stream(Fact.values()).filter(fact -> fact.isOf(this)).toList();
  }

  /** What can be done in this story. */
  public List<Task> tasks() {
    return Arrays.stream(Task.values()).filter(task -> task.story() == this).toList();
  }

  /** What is decided in this story: gateways may ask for it, as for the fact. */
  public List<Question> decided() {
    return tasks().stream().flatMap(task -> task.decides().stream()).distinct().toList();
  }
}
