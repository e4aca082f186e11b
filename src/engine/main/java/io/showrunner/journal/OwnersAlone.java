package io.showrunner.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that nobody but their owner may read: what people said and did is in them.
 * Where the file system knows no owners, nothing is done about it.
 */
final class OwnersAlone {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final boolean KNOWN =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private OwnersAlone() {}

  /**
   * Makes a folder if it is missing. One that is there is closed to others if nothing is in it but
   * files whose names begin so; else it is not ours to close, only the files in it are.
   */
  static void folder(Path folder, String ours) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder, attribute(FOLDER));
      } else {
        try (Stream<Path> all = Files.list(folder)) {
          if (all.allMatch(each -> each.getFileName().toString().startsWith(ours))) {
            close(folder, FOLDER);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file if it is missing, and closes one that is there to others. */
  static void file(Path file) throws IOException {
    try {
      Files.createFile(file, attribute(FILE));
    } catch (FileAlreadyExistsException there) {
      close(file, FILE);
    }
  }

  /** A folder has a file for good only once the folder is on the disk too. */
  static void makeLasting(Path folder) {
    Path above = folder.toAbsolutePath().getParent();
    force(folder);
    if (above != null) {
      force(above);
    }
  }

  private static void force(Path folder) {
    try (var itself = FileChannel.open(folder, StandardOpenOption.READ)) {
      itself.force(true);
    } catch (IOException notHere) {
      // Not every system lets one open a folder; those that do not keep their folders themselves.
    }
  }

  private static FileAttribute<?>[] attribute(Set<PosixFilePermission> permissions) {
    return KNOWN
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Whose it is not cannot change it, and need not. */
  private static void close(Path path, Set<PosixFilePermission> permissions) throws IOException {
    if (KNOWN && !Files.getPosixFilePermissions(path).equals(permissions)) {
      try {
        Files.setPosixFilePermissions(path, permissions);
      } catch (java.nio.file.FileSystemException notOurs) {
        System.getLogger(OwnersAlone.class.getName())
            .log(
                System.Logger.Level.WARNING,
                "Others may read {0}: {1}",
                path,
                notOurs.getMessage());
      }
    }
  }
}
