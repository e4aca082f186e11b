package io.showrunner.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./showrunner serve} as a process of its own, on a port and with data that stay the same
 * from one life to the next. It begins as the launcher would have it begin: from jars alone, with
 * the classes of an earlier life archived, because twenty lives are a long time otherwise.
 */
final class MortalServer implements AutoCloseable {
  /** Guards against hanging alone; how fast the machine is must not matter. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;
  private final int port;
  private final String classPath;
  private final List<String> arguments;
  private @Nullable Process process;

  /**
   * A server that has not begun.
   *
   * @param folder for its jar, its data and what it complains of
   * @param settings the file of its settings
   * @param cloud where the mock cloud is
   */
  MortalServer(Path folder, Path settings, String cloud) throws IOException {
    this.folder = folder;
    this.port = freePort();
    this.classPath = jars(folder.resolve("showrunner.jar"));
    this.arguments =
        List.of(
            "io.showrunner.cli.Main",
            "serve",
            "--port",
            Integer.toString(port),
            "--data",
            data().toString(),
            "--config",
            settings.toString(),
            "--processes",
            UnhurriedProcesses.in(folder.resolve("processes")).toString(),
            "--cloud-address",
            cloud);
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Begins a life and does not wait for anything. */
  void begin() {
    Path archive = folder.resolve("classes.jsa");
    start(Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto");
  }

  /** A first life, of which the next ones have its classes; ended in peace. */
  void begetArchive() throws InterruptedException {
    start("-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"));
    awaitReady();
    endInPeace();
  }

  /** Asks it to end, and waits until it has: the turn that is being taken ends before. */
  void endInPeace() throws InterruptedException {
    living().destroy();
    if (!living().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("Expected the server to end when asked to, but it did not.");
    }
  }

  /** Waits until it says where it listens; false if it was killed before. */
  boolean awaitReady() {
    try {
      BufferedReader out = living().inputReader(StandardCharsets.UTF_8);
      String first = out.readLine();
      return first != null && first.contains(address());
    } catch (IOException killed) {
      return false;
    }
  }

  /** As by {@code kill -9}; with nothing alive nothing is done. */
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  String complaints() {
    try {
      return Files.readString(folder.resolve("server.err"));
    } catch (IOException e) {
      return "of nothing";
    }
  }

  private Process living() {
    if (process == null) {
      throw new IllegalStateException("The server has not begun yet.");
    }
    return process;
  }

  private void start(String sharing) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing,
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classPath));
    command.addAll(arguments);
    var errors = ProcessBuilder.Redirect.appendTo(folder.resolve("server.err").toFile());
    try {
      process = new ProcessBuilder(command).redirectError(errors).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path of this process with its folders left out, and our own classes as a jar. */
  private static String jars(Path jar) throws IOException {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path ours = null;
    var found = new ArrayList<String>();
    for (String entry : Arrays.asList(all.split(java.io.File.pathSeparator, -1))) {
      if (entry.endsWith(".jar")) {
        found.add(entry);
      } else if (Files.exists(Path.of(entry, "io/showrunner/cli/Main.class"))) {
        ours = Path.of(entry);
      }
    }
    if (ours == null) {
      throw new IllegalStateException("Expected our own classes in a folder, but there is none.");
    }
    pack(ours, jar);
    found.add(0, jar.toString());
    return String.join(java.io.File.pathSeparator, found);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      out.setLevel(java.util.zip.Deflater.NO_COMPRESSION);
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    kill();
  }
}
