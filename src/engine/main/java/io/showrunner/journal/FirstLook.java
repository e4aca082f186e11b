package io.showrunner.journal;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Looks at a database file before H2 may write to it. H2 takes a file whose newest parts are gone
 * for an older one, and one without any parts for a new one: it would go on as if nothing had been
 * acknowledged since.
 */
final class FirstLook {
  /** H2 begins its files with two copies of one block (2.3, {@code MVStore}) of this length. */
  private static final int BLOCK = 4_096;

  private static final Pattern HEADER = Pattern.compile("H:2,[^\n\u0000]*");

  /** Not there as long as nothing was committed. */
  private static final Pattern VERSION = Pattern.compile("version:([0-9a-f]{1,15})");

  private FirstLook() {}

  /**
   * What is wrong with a file that is there, if anything is; the file is only read. Nothing is said
   * of one that another process holds or that cannot be opened: opening it says what that is.
   */
  static Optional<Exception> at(Path file) {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return Optional.empty(); // As a process leaves it that dies while making it.
      }
      List<Long> written = versions(file);
      if (written.isEmpty()) {
        return Optional.of(new StreamCorruptedException("no header of H2"));
      }
      long newest = newest(file);
      // The header is written after what it names, and not each time: the file can only be newer.
      return written.stream().allMatch(version -> version > newest)
          ? Optional.of(
              new StreamCorruptedException(
                  String.format(
                      Locale.ROOT,
                      "its header tells of version %s, the newest in it is %d",
                      written,
                      newest)))
          : Optional.empty();
    } catch (MVStoreException notOpened) {
      return Optional.<Exception>of(notOpened).filter(DatabaseFailure::isDamage);
    } catch (IOException notForUs) {
      return Optional.empty();
    }
  }

  private static long newest(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      return store.getCurrentVersion();
    }
  }

  private static List<Long> versions(Path file) throws IOException {
    List<Long> versions = new ArrayList<>();
    try (var begin = Files.newInputStream(file)) {
      for (int copy = 0; copy < 2; copy++) {
        String block = new String(begin.readNBytes(BLOCK), StandardCharsets.ISO_8859_1);
        Matcher header = HEADER.matcher(block);
        if (header.lookingAt()) {
          Matcher version = VERSION.matcher(header.group());
          versions.add(version.find() ? Long.parseLong(version.group(1), 16) : 0);
        }
      }
    }
    return versions;
  }
}
