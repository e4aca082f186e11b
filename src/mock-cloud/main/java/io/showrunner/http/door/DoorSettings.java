package io.showrunner.http.door;

import java.time.Duration;

/**
 * Where the port is and what it puts up with.
 *
 * @param bind address to listen on; anything but loopback lets strangers in
 * @param port 0 for any free one
 * @param headBytes of request line and headers together; the vendor's clients put everything into
 *     the request line, 20 KB for 30 panes
 * @param idle after which a connection that says nothing is closed
 * @param read within which a request must be sent whole; one that goes on trickling is cut off
 *     between then and half as long again
 * @param silence for which a connection without an answer is held before it is closed; costs no
 *     thread
 * @param farewell for which requests that are being answered may still go on when the port is
 *     closed; nobody is waited for if it is zero
 * @param threads at most, at least 8
 * @param connections at most; more wait until some go, and where nine tenths are taken those that
 *     are silent give way
 * @param perAddress how many of them one address may have
 */
public record DoorSettings(
    String bind,
    int port,
    int headBytes,
    Duration idle,
    Duration read,
    Duration silence,
    Duration farewell,
    int threads,
    int connections,
    int perAddress) {

  private static final int KB = 1024;

  /** On loopback: lines of 64 KB with 4 KB of headers. */
  public static DoorSettings onPort(int port) {
    return new DoorSettings(
        "127.0.0.1",
        port,
        68 * KB,
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ZERO,
        Duration.ZERO,
        64,
        1_000,
        750);
  }

  /** The same on another address. */
  public DoorSettings on(String address) {
    return new DoorSettings(
        address, port, headBytes, idle, read, silence, farewell, threads, connections, perAddress);
  }

  /** The same with other patience. */
  public DoorSettings waiting(Duration forAnything, Duration forWholeRequest) {
    return new DoorSettings(
        bind,
        port,
        headBytes,
        forAnything,
        forWholeRequest,
        silence,
        farewell,
        threads,
        connections,
        perAddress);
  }

  /** The same, holding what is not answered for so long. */
  public DoorSettings silentFor(Duration held) {
    return new DoorSettings(
        bind, port, headBytes, idle, read, held, farewell, threads, connections, perAddress);
  }

  /** The same, waiting so long for what is being answered when it is closed. */
  public DoorSettings leaving(Duration within) {
    return new DoorSettings(
        bind, port, headBytes, idle, read, silence, within, threads, connections, perAddress);
  }

  /** The same for so many connections, and so many of one address. */
  public DoorSettings holding(int atMost, int ofOneAddress) {
    return new DoorSettings(
        bind, port, headBytes, idle, read, silence, farewell, threads, atMost, ofOneAddress);
  }
}
