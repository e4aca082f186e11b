package io.showrunner.vocabulary;

/** What a participant can publish. */
public enum Track implements Words {
  /** The microphone. */
  AUDIO,
  /** The camera picture. */
  CAMERA,
  /** The shared screen. */
  SCREEN
}
