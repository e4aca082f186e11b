package io.showrunner.cloud.mock.frontdoor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends what no HTTP client would. Whoever lets it wait for 10 s fails. */
final class RawSocket implements AutoCloseable {
  private static final int MOST_PATIENCE_MS = 10_000;
  private final Socket socket;

  RawSocket(int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setSoTimeout(MOST_PATIENCE_MS);
      socket.setTcpNoDelay(true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void send(String text) {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A server may hang up before it was sent everything. */
  void send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (SocketException hungUp) {
      // What it said before can still be read.
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Nothing more will be sent. */
  void ends() {
    try {
      socket.shutdownOutput();
    } catch (SocketException hungUp) {
      // It has ended already.
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Everything until the server hangs up. */
  byte[] untilTheEnd() {
    var all = new ByteArrayOutputStream();
    try {
      for (int next = socket.getInputStream().read(); next >= 0; ) {
        all.write(next);
        next = socket.getInputStream().read();
      }
    } catch (SocketTimeoutException hanging) {
      throw new AssertionError("Expected the server to hang up, but it did not.", hanging);
    } catch (SocketException reset) {
      return all.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return all.toByteArray();
  }

  /** Whether the server hangs up within so long; keeps it from being idle by sending this. */
  boolean isCutOffWhileSending(String text, int millis, int times) {
    try {
      socket.setSoTimeout(millis);
      for (int time = 0; time < times; time++) {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        if (isAtTheEnd()) {
          return true;
        }
      }
      return false;
    } catch (SocketException reset) {
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isAtTheEnd() throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    }
  }

  /** One answer; its body by its Content-Length. */
  RawAnswer answer() {
    return answer(true);
  }

  /** One answer to HEAD. */
  RawAnswer headOnly() {
    return answer(false);
  }

  private RawAnswer answer(boolean withBody) {
    try {
      String statusLine = line();
      Map<String, String> headers = new TreeMap<>();
      for (String line = line(); !line.isEmpty(); line = line()) {
        int colon = line.indexOf(':');
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
      int size = withBody ? Integer.parseInt(headers.getOrDefault("content-length", "0")) : 0;
      String body = new String(socket.getInputStream().readNBytes(size), StandardCharsets.UTF_8);
      return new RawAnswer(Integer.parseInt(statusLine.split(" ", -1)[1]), headers, body);
    } catch (SocketTimeoutException hanging) {
      throw new AssertionError("Expected an answer, but none came.", hanging);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = socket.getInputStream().read(); next != '\n'; ) {
      if (next < 0) {
        throw new AssertionError("Expected an answer, but the server hung up after: " + line);
      }
      if (next != '\r') {
        line.append((char) next);
      }
      next = socket.getInputStream().read();
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
