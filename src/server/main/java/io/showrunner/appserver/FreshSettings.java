package io.showrunner.appserver;

import io.showrunner.clock.Secrets;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A file of settings for whoever begins: with secrets that nobody else has. */
public final class FreshSettings {
  /** Secrets of ours: nobody else has to know them, so they can be made up. */
  private static final List<Setting> OURS =
      List.of(
          Setting.TOKEN_SECRET,
          Setting.OPERATOR_PASSWORD,
          Setting.CALLBACK_SECRET,
          Setting.REALTIME_KEY);

  private FreshSettings() {}

  /**
   * Writes one that only its owner may read.
   *
   * @throws FileAlreadyExistsException rather than to lose secrets that are in use
   */
  public static void write(Path file, Secrets secrets) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerAlone =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerAlone)) {
      channel.write(
          java.nio.ByteBuffer.wrap(
              text(secrets).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
  }

  private static String text(Secrets secrets) {
    var text = new StringBuilder();
    text.append("# Settings of './showrunner serve'. Everything: docs/running-the-server.md.\n");
    text.append("# These secrets were made up for this file. Keep it to yourself.\n");
    for (Setting setting : OURS) {
      text.append("\n# ").append(setting.about()).append('\n');
      text.append(setting.word()).append(" = ").append(secrets.secret()).append('\n');
    }
    text.append(
        """

        # With the mock cloud nothing else is needed; its realtime.key may be anything.
        # With the vendor's: the application, domains and keys you have there.
        """);
    for (Setting setting : Setting.values()) {
      if (!OURS.contains(setting)) {
        text.append(String.format(Locale.ROOT, "# %-16s = %s%n", setting.word(), setting.about()));
      }
    }
    return text.toString();
  }
}
