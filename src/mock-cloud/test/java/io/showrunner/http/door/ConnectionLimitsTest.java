package io.showrunner.http.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.HttpReply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who holds many connections shuts nobody out. */
class ConnectionLimitsTest {
  private static final int PATIENCE_MS = 20_000;

  private final CountDownLatch begun = new CountDownLatch(5);
  private final CountDownLatch held = new CountDownLatch(1);
  private final List<Socket> sockets = new ArrayList<>();

  private Door open(int connections, int perAddress) throws IOException {
    return Door.open(
        DoorSettings.onPort(0).on("0.0.0.0").holding(connections, perAddress),
        List.of(
            new Route(
                path -> true,
                ask -> {
                  if (ask.path().equals("/held")) {
                    begun.countDown();
                    await(held);
                  }
                  return HttpReply.text(200, "text/plain", "here");
                },
                1024,
                refusal -> new HttpReply(400, Map.of(), io.showrunner.http.Body.EMPTY))));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException leaving) {
      Thread.currentThread().interrupt();
    }
  }

  /** A connection from one of this machine's many loopback addresses, by its last number. */
  private Socket from(int address, Door door) throws IOException {
    var socket = new Socket();
    sockets.add(socket);
    socket.setSoTimeout(PATIENCE_MS);
    socket.bind(
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) address}), 0));
    socket.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()), PATIENCE_MS);
    return socket;
  }

  private static void ask(Socket socket, String path) throws IOException {
    socket
        .getOutputStream()
        .write(
            ("GET " + path + " HTTP/1.1\r\nHost: h\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static String statusLine(Socket socket) throws IOException {
    var line = new StringBuilder();
    for (int at = socket.getInputStream().read();
        at >= 0 && at != '\r';
        at = socket.getInputStream().read()) {
      line.append((char) at);
    }
    return line.toString();
  }

  private static boolean isClosed(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  @AfterEach
  void close() throws IOException {
    held.countDown();
    for (Socket each : sockets) {
      each.close();
    }
  }

  @Test
  void aThousandWhoSayNothingShutNobodyOut() throws IOException {
    try (Door door = open(1_000, 1_000)) {
      Socket first = from(1, door);
      for (int i = 1; i < 1_000; i++) {
        from(1, door);
      }
      Socket late = from(1, door);
      ask(late, "/");
      assertThat(statusLine(late)).isEqualTo("HTTP/1.1 200 OK");
      assertThat(isClosed(first)).as("who was silent longest gave way").isTrue();
    }
  }

  @Test
  void oneAddressHasItsShareAndTheRestIsForOthers() throws IOException {
    try (Door door = open(100, 5)) {
      List<Socket> busy = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Socket socket = from(1, door);
        ask(socket, "/held");
        busy.add(socket);
      }
      await(begun);
      Socket sixth = from(1, door);
      assertThat(isClosed(sixth)).as("all of its share are being answered").isTrue();
      Socket other = from(2, door);
      ask(other, "/");
      assertThat(statusLine(other)).isEqualTo("HTTP/1.1 200 OK");
      held.countDown();
      for (Socket each : busy) {
        assertThat(statusLine(each)).as("was not cut off").isEqualTo("HTTP/1.1 200 OK");
      }
    }
  }
}
