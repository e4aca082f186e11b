package io.showrunner.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.FileUtils;

/**
 * The scheme {@code forced:} of H2's files: whatever is written to them is on the disk when the
 * write returns. A number may follow, {@code forced:3:}, which leads to the same file under another
 * name. Public, with a constructor, because H2 makes them.
 */
public final class ForcedFiles extends FilePathWrapper {
  static final String SCHEME = "forced";

  private static final Pattern PREFIX = Pattern.compile(SCHEME + ":([0-9]+:)?");

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  protected String getPrefix() {
    return prefix(name);
  }

  @Override
  protected FilePath unwrap(String path) {
    return FilePath.get(path.substring(prefix(path).length()));
  }

  private static String prefix(String path) {
    Matcher prefix = PREFIX.matcher(path);
    return prefix.lookingAt() ? prefix.group() : SCHEME + ":";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    if (mode.equals("r")) {
      return getBase().open(mode);
    }
    OwnersAlone.file(Path.of(FileUtils.unwrap(getBase().toString())));
    return new ForcedFile(getBase().open(mode));
  }

  /** Makes the scheme known to H2; as often as one likes. */
  public static void register() {
    FilePath.register(new ForcedFiles());
  }
}
