package io.showrunner.vocabulary;

/** Whether the house takes one more guest. */
public enum Doors implements Words {
  /** There is a place. */
  OPEN,
  /** There is none. */
  FULL
}
