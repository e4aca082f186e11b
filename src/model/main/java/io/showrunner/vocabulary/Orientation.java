package io.showrunner.vocabulary;

/** How the canvas of a room is held. */
public enum Orientation implements Words {
  /** Wider than high. */
  LANDSCAPE,
  /** Higher than wide. */
  PORTRAIT
}
