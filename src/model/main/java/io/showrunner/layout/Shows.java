package io.showrunner.layout;

import io.showrunner.vocabulary.Words;

/** Who a place in a layout is meant for. */
public enum Shows implements Words {
  /** Whoever is next in line: the streamer first, then the guests as they came. */
  PERSON,
  /** Whoever shares a screen. */
  SCREEN
}
