package io.showrunner.journal;

import io.showrunner.clock.Chance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A disk for one file that has for sure only what it was told to force; of what was written since
 * it has, when power fails, whichever sectors it pleases. And it can be full.
 */
public final class FrailDisk {
  private static final int SECTOR = 512;

  private final List<Change> since = new ArrayList<>();
  private byte[] forced = new byte[0];
  private volatile boolean full;
  private Runnable beforeEachChange = () -> {};
  private int refused;

  /** Bytes at a place, or, without any, the end of the file. */
  private record Change(long at, ByteBuffer bytes) {
    int length() {
      return bytes.capacity();
    }
  }

  /** Opens a database whose file is on this disk. */
  public DiskDatabase open(Path folder) {
    return DiskDatabase.in(folder, file(folder));
  }

  /** The file, forced as ours are. */
  H2File file(Path folder) {
    ForcedFiles.register();
    String below = below(folder);
    return new H2File(opening -> H2File.url(ForcedFiles.SCHEME + ":" + opening + ":" + below));
  }

  /** The same file, in H2's scheme of this disk alone. */
  String below(Path folder) {
    FrailFiles.register(this);
    return FrailFiles.SCHEME + ":" + folder.toAbsolutePath().resolve("showrunner");
  }

  /** From now on there is no room, or there is again. */
  public void isFull(boolean now) {
    full = now;
  }

  /** How many writes were refused for want of room. */
  public int refused() {
    return refused;
  }

  /** What happens before anything changes. */
  void beforeEachChange(Runnable look) {
    beforeEachChange = look;
  }

  void changes(long at, ByteBuffer bytes) throws IOException {
    if (full) {
      refused++;
      throw new IOException("No space left on device");
    }
    beforeEachChange.run();
    ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
    copy.put(bytes.duplicate());
    synchronized (since) {
      since.add(new Change(at, copy));
    }
  }

  void ends(long at) {
    beforeEachChange.run();
    synchronized (since) {
      since.add(new Change(at, ByteBuffer.allocate(0)));
    }
  }

  void forces() {
    beforeEachChange.run();
    synchronized (since) {
      for (Change each : since) {
        forced = with(forced, each, Integer.MAX_VALUE, 0);
      }
      since.clear();
    }
  }

  /** What is found in the file after a loss of power just now. */
  void lostPower(Path found, Chance chance) {
    synchronized (since) {
      byte[] left = forced;
      int kept = chance.below(4);
      for (Change each : since) {
        left =
            each.length() == 0
                ? chance.below(2) == 0 ? left : with(left, each, 1, 0)
                : sectors(left, each, kept, chance);
      }
      try {
        Files.write(found, left);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Of four sectors so many reach the disk, about. */
  private static byte[] sectors(byte[] before, Change change, int kept, Chance chance) {
    byte[] left = before;
    for (int from = 0; from < change.length(); from += SECTOR) {
      if (chance.below(4) <= kept) {
        left = with(left, change, SECTOR, from);
      }
    }
    return left;
  }

  private static byte[] with(byte[] file, Change change, int length, int from) {
    if (change.length() == 0) {
      return Arrays.copyOf(file, (int) Math.min(file.length, change.at()));
    }
    int many = Math.min(length, change.length() - from);
    int at = (int) change.at() + from;
    byte[] longer = Arrays.copyOf(file, Math.max(file.length, at + many));
    change.bytes().get(from, longer, at, many);
    return longer;
  }
}
