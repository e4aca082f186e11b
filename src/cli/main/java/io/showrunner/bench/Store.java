package io.showrunner.bench;

import io.showrunner.journal.MemoryDatabase;
import org.jspecify.annotations.Nullable;

/** A database of the calling thread, in memory or in a folder that goes with it. */
final class Store implements AutoCloseable {
  private final MemoryDatabase database;
  private final @Nullable PassingFolder folder;

  private Store(MemoryDatabase database, @Nullable PassingFolder folder) {
    this.database = database;
    this.folder = folder;
  }

  static Store open(boolean onDisk) {
    if (!onDisk) {
      return new Store(MemoryDatabase.open(), null);
    }
    var folder = new PassingFolder();
    return new Store(MemoryDatabase.openOnDisk(folder.path().resolve("journal")), folder);
  }

  long bytesOnDisk() {
    return folder == null ? 0 : folder.bytes();
  }

  @Override
  public void close() {
    database.close();
    if (folder != null) {
      folder.close();
    }
  }
}
