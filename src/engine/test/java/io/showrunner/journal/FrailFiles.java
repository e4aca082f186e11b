package io.showrunner.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to the {@link FrailDisk} of a test. */
public final class FrailFiles extends FilePathWrapper {
  static final String SCHEME = "frail";

  private static final AtomicReference<FrailDisk> DISK = new AtomicReference<>();

  static void register(FrailDisk disk) {
    DISK.set(disk);
    FilePath.register(new FrailFiles());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new FrailFile(getBase().open(mode), Objects.requireNonNull(DISK.get()));
  }

  /** Tells the disk of whatever changes, before it does. */
  private static final class FrailFile extends FileBase {
    private final FileChannel file;
    private final FrailDisk disk;

    FrailFile(FileChannel file, FrailDisk disk) {
      this.file = file;
      this.disk = disk;
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long at) throws IOException {
      disk.changes(at, bytes);
      return file.write(bytes, at);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      disk.changes(file.position(), bytes);
      return file.write(bytes);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      disk.ends(size);
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) {
      disk.forces();
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long at) throws IOException {
      return file.read(bytes, at);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return file.read(bytes);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
      file.position(at);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
