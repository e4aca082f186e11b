package io.showrunner.simulator.explore;

import io.showrunner.record.RecordLog;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.Conditions;
import io.showrunner.simulator.World;
import io.showrunner.vocabulary.AppId;

/** Makes the worlds in which traces are played. */
@FunctionalInterface
interface WorldMaker {
  /** One in which nothing has happened yet; see the constructor of {@link World}. */
  World make(Book book, AppId app, Conditions conditions, long seed, RecordLog log);
}
