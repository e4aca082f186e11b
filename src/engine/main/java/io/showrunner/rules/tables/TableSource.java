package io.showrunner.rules.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where tables lie: a folder somebody edits, or the ones that travel in the library. */
interface TableSource {
  /** The bytes of a file, if it is there. */
  Optional<byte[]> find(String file);

  /** A file as its author would name it. */
  String told(String file);

  /** Names of all files, sorted. */
  List<String> files();

  /** A folder. */
  static TableSource folder(Path folder) {
    return new Folder(folder);
  }

  /** The tables that travel in the library. */
  static TableSource shipped() {
    return new Shipped();
  }

  /** A folder. */
  record Folder(Path path) implements TableSource {
    @Override
    public Optional<byte[]> find(String file) {
      Path at = path.resolve(file);
      try {
        return Files.isRegularFile(at) ? Optional.of(Files.readAllBytes(at)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String told(String file) {
      return path.resolve(file).toString();
    }

    @Override
    public List<String> files() {
      try (Stream<Path> inside = Files.list(path)) {
        return inside.map(file -> file.getFileName().toString()).sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the build put on the class path. */
  record Shipped() implements TableSource {
    @Override
    public Optional<byte[]> find(String file) {
      String at = "/io/showrunner/defaults/rules/" + file;
      try (InputStream in = Shipped.class.getResourceAsStream(at)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String told(String file) {
      return "rules/" + file;
    }

    @Override
    public List<String> files() {
      return List.of();
    }
  }
}
