package io.showrunner.bench;

import io.showrunner.journal.MemoryDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database of the calling thread, in memory or in a folder that goes with it. */
final class Store implements AutoCloseable {
  private final MemoryDatabase database;
  private final @Nullable Path folder;

  private Store(MemoryDatabase database, @Nullable Path folder) {
    this.database = database;
    this.folder = folder;
  }

  static Store open(boolean onDisk) {
    if (!onDisk) {
      return new Store(MemoryDatabase.open(), null);
    }
    try {
      Path folder = Files.createTempDirectory("showrunner-bench");
      return new Store(MemoryDatabase.openOnDisk(folder.resolve("journal")), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    database.close();
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
