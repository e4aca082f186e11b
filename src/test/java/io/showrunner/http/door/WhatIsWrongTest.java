package io.showrunner.http.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.http.HttpReply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole request that cannot be taken is not told to be half of one. */
class WhatIsWrongTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /%zz HTTP/1.1~Host: a~~          | 400 | The path cannot be read",
        "GET /a%00b HTTP/1.1~Host: a~~        | 400 | The path cannot be read",
        "GET /../../b HTTP/1.1~Host: a~~      | 400 | The path cannot be read",
        "GET /a HTTP/1.1~~                    | 400 | The header Host is missing.",
        "GET /a HTTP/1.1~Host: a~Host: b~~    | 400 | The header Host is there twice.",
        "GET /a HTTP/1.1~Host: a b~~          | 400 | The header Host names no host.",
        "GET /a HTTP/1.1~Host: a~X: LONG~~    | 431 | The headers are larger",
        "GET /LONG HTTP/1.1~Host: a~~         | 414 | The address is longer",
        "GET /a HTTP/3.7~Host: a~~            | 400 | HTTP/1.0 and HTTP/1.1 are spoken",
        "GET /a HTTP/1.1~Host: a~B d: 1~~     | 400 | A character stands in the first line",
        "POST /a HTTP/1.1~Host: a~Content-Length: x~~ | 400 | The header Content-Length",
        "POST /a HTTP/1.1~Host: a~Transfer-Encoding: gzip~~ | 400 | The header Transfer-Encoding",
        "GET~~                                | 400 | This is no whole HTTP request."
      })
  void whatIsWrongIsSaid(String request, int status, String told) throws IOException {
    var routes =
        List.of(
            Route.on(
                ask -> true,
                ask -> HttpReply.text(200, "text/plain", "taken"),
                1_000,
                refusal -> HttpReply.text(refusal.status(), "text/plain", refusal.message())));
    Door door = Door.open(DoorSettings.onPort(0), routes);
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      String sent = request.replace("LONG", "y".repeat(100_000)).replace("~", "\r\n");
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      byte[] answer = new byte[4_000];
      int read = socket.getInputStream().read(answer);
      assertThat(new String(answer, 0, read, StandardCharsets.ISO_8859_1))
          .startsWith("HTTP/1.1 " + status + " ")
          .contains("\r\n\r\n" + told);
    } finally {
      door.close();
    }
  }
}
