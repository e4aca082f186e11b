package io.showrunner.layout;

import io.showrunner.vocabulary.Words;

/** What happens to a picture whose shape is not the pane's. */
public enum Scaling implements Words {
  /** All of it is shown, with bars: the vendor's RenderMode 0. */
  FIT,
  /** The pane is filled, edges are lost: the vendor's RenderMode 1. */
  CROP
}
