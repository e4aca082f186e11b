package io.showrunner.cloud.mock.segments;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has ffmpeg draw its own test picture, and a tone for the sound. Its bytes differ from one version
 * of ffmpeg to the next. Whatever goes wrong, the built-in segments stand in.
 */
public final class FfmpegSegments implements SegmentMaker {
  private static final System.Logger LOG = System.getLogger(FfmpegSegments.class.getName());
  private static final int AT_ONCE = 2;
  private static final int MOST_BYTES = 64 << 20;
  private static final long PATIENCE_IN_SECONDS = 30;

  private final Path program;
  private final SegmentMaker otherwise;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Uses this program.
   *
   * @param otherwise makes the segments the program does not
   */
  public FfmpegSegments(Path program, SegmentMaker otherwise) {
    this.program = program;
    this.otherwise = otherwise;
  }

  /** The program in the first of these folders that has it; they are written as in PATH. */
  public static Optional<Path> find(String folders) {
    return Arrays.stream(folders.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> in(folder).stream())
        .findFirst();
  }

  private static Optional<Path> in(String folder) {
    try {
      return Optional.of(Path.of(folder, "ffmpeg").toAbsolutePath())
          .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public byte[] make(SegmentOrder order) {
    places.acquireUninterruptibly();
    try {
      return run(order);
    } catch (IOException e) {
      LOG.log(
          System.Logger.Level.WARNING, "ffmpeg made no segment; the built-in one stands in.", e);
      return otherwise.make(order);
    } finally {
      places.release();
    }
  }

  private byte[] run(SegmentOrder order) throws IOException {
    Process process =
        new ProcessBuilder(command(order)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    // Ends a program that hangs, and with that the reading below.
    var end = process.onExit().orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    var watch =
        end.whenComplete(
            (ended, failed) -> {
              if (failed != null) {
                process.destroyForcibly();
              }
            });
    try (InputStream out = process.getInputStream()) {
      byte[] bytes = out.readNBytes(MOST_BYTES);
      boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0 || bytes.length == 0 || bytes.length % 188 != 0) {
        throw new IOException("Expected MPEG-TS from ffmpeg, but it gave none.");
      }
      return bytes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Expected ffmpeg to end, but the wait was interrupted.", e);
    } finally {
      watch.cancel(false);
      process.destroyForcibly();
    }
  }

  private List<String> command(SegmentOrder order) {
    String length =
        String.format(
            Locale.ROOT, "%d.%03d", order.lengthMillis() / 1000, order.lengthMillis() % 1000);
    // The built-in segments show their first picture a second after the clock's nought as well.
    long shown = order.startMillis() + 1000;
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of("-nostdin", "-v", "error"));
    order
        .picture()
        .ifPresent(
            p ->
                command.addAll(
                    List.of(
                        "-f",
                        "lavfi",
                        "-i",
                        String.format(
                            Locale.ROOT,
                            "testsrc=size=%sx%s:rate=%s",
                            p.width(),
                            p.height(),
                            p.rate()))));
    order
        .sound()
        .ifPresent(
            s -> command.addAll(List.of("-f", "lavfi", "-i", "sine=sample_rate=" + s.rate())));
    command.addAll(List.of("-t", length));
    if (order.picture().isPresent()) {
      command.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-profile:v", "baseline"));
      command.addAll(List.of("-pix_fmt", "yuv420p", "-g", "250", "-bf", "0"));
    }
    order
        .sound()
        .ifPresent(
            s -> command.addAll(List.of("-c:a", "aac", "-ac", Integer.toString(s.channels()))));
    command.addAll(List.of("-muxdelay", "0", "-muxpreload", "0"));
    command.addAll(
        List.of(
            "-output_ts_offset",
            String.format(Locale.ROOT, "%d.%03d", shown / 1000, shown % 1000)));
    command.addAll(List.of("-f", "mpegts", "pipe:1"));
    return command;
  }
}
