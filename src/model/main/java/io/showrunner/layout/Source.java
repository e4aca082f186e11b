package io.showrunner.layout;

import io.showrunner.vocabulary.Words;

/** Which of a participant's pictures a pane carries. */
public enum Source implements Words {
  /** The camera. */
  CAMERA,
  /** The shared screen. */
  SCREEN
}
