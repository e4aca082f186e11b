package io.showrunner.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/**
 * A database file that is on the disk, and not only with the operating system, when a write
 * returns.
 *
 * <p>H2 writes a chunk at a time and takes one that begins with a header and ends with a footer for
 * whole; what lies between has no checksum. So the footer is written only once the rest is on the
 * disk: a chunk that power failed in is never taken for whole, whatever part of it the disk had
 * written, in whatever order.
 */
final class ForcedFile extends FileBase {
  /** Two blocks that name the newest chunk, each a copy of the other, with checksums. */
  private static final int STORE_HEADER = 2 * 4_096;

  /** The bytes a chunk ends with (H2 2.3, {@code Chunk.FOOTER_LENGTH}), with a checksum. */
  private static final int FOOTER = 128;

  private final FileChannel file;

  ForcedFile(FileChannel file) {
    this.file = file;
  }

  @Override
  public synchronized int write(ByteBuffer bytes, long at) throws IOException {
    int length = bytes.remaining();
    if (at >= STORE_HEADER && length > FOOTER) {
      int end = bytes.limit();
      bytes.limit(end - FOOTER);
      writeAll(bytes, at);
      file.force(false);
      bytes.limit(end);
      writeAll(bytes, at + length - FOOTER);
    } else {
      writeAll(bytes, at);
    }
    file.force(false);
    return length;
  }

  private void writeAll(ByteBuffer bytes, long at) throws IOException {
    long next = at;
    while (bytes.hasRemaining()) {
      next += file.write(bytes, next);
    }
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    long at = file.position();
    int written = write(bytes, at);
    file.position(at + written);
    return written;
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return file.read(bytes);
  }

  /** Readers need not wait for a write: what it writes is nowhere referred to yet. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public int read(ByteBuffer bytes, long at) throws IOException {
    return file.read(bytes, at);
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
  public FileChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
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
