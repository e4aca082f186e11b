package io.showrunner.bench;

/**
 * What a way to take events has to bear.
 *
 * @param rooms how many are open
 * @param active how many of them something happens in, spread evenly among all
 * @param callers how many tell it at the same time, each waiting until what it told is durable
 * @param atOnce how much shares a commit at most
 */
record Load(int rooms, int active, int callers, int atOnce) {
  /** The number of an active room among all. */
  int room(int activeOne) {
    return (int) ((long) activeOne * rooms / active);
  }
}
