package io.showrunner.process;

import java.util.Arrays;
import java.util.Optional;

/** What a diagram can have done. Nothing else can be named in one. */
public enum Task {
  /** Asks the rules for mode, layout and encoding. */
  CHOOSE_MODE_AND_LAYOUT("chooseModeAndLayout", "mode"),
  /** Writes what the cloud must be told so that the relay carries what is wanted. */
  APPLY_TO_THE_RELAY("applyToTheRelay", ""),
  /** Writes a Start with the recorded parameters, and an Update where something else is wanted. */
  START_THE_RELAY_AGAIN("startTheRelayAgain", ""),
  /** Writes that the relay task shall stop. */
  STOP_THE_RELAY("stopTheRelay", ""),
  /** Asks the rules whether one more guest may come. */
  DECIDE_ADMISSION("decideAdmission", "admission"),
  /** Keeps a place for the guest. */
  KEEP_A_PLACE("keepAPlace", ""),
  /** Lets the guest into the picture. */
  PUT_ON_AIR("putOnAir", "");

  private final String named;
  private final String gives;

  Task(String named, String gives) {
    this.named = named;
    this.gives = gives;
  }

  /** How a diagram names it, without the braces. */
  public String named() {
    return named;
  }

  /** The name by which conditions ask for the word it gives; empty if it gives none. */
  public String gives() {
    return gives;
  }

  /** The task a diagram names, written with or without <code>${}</code>. */
  public static Optional<Task> inDiagram(String text) {
    String name = text.startsWith("${") ? text.substring(2, text.length() - 1) : text;
    return Arrays.stream(values()).filter(task -> task.named.equals(name.trim())).findFirst();
  }
}
