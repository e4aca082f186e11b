package io.showrunner.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://evil.example:8090",
        "http://localhost:8090@evil.example",
        "file://",
        ""
      })
  void isForeignUnlessOfThisMachine(String origin) {
    assertThat(Origins.isForeign(ask("Origin", origin))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3000",
        "https://localhost",
        "http://127.0.0.1:5173",
        "http://[::1]:80",
        "http://app.localhost:3000"
      })
  void aPageOfThisMachineIsNotForeign(String origin) {
    assertThat(Origins.isForeign(ask("Origin", origin))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:8090, http://127.0.0.1:8090, same-origin, false",
    "localhost:8090, http://localhost:8090, '', false",
    "localhost:8090, '', none, false",
    "localhost:8090, '', same-origin, false",
    "localhost:8090, '', '', false",
    "localhost:8090, '', cross-site, true",
    "localhost:8090, '', same-site, true",
    "localhost:8090, http://localhost:3000, '', true",
    "localhost:8090, https://localhost:8090, '', true",
    "localhost:8090, null, '', true",
    "evil.example:8090, http://evil.example:8090, '', true",
  })
  void onlyAPageFromThisVeryAddressIsOurOwn(
      String host, String origin, String site, boolean another) {
    assertThat(Origins.isOfAnotherPage(ask("Host", host, "Origin", origin, "Sec-Fetch-Site", site)))
        .isEqualTo(another);
  }

  private static HttpAsk ask(String... headers) {
    Map<String, List<String>> all = new HashMap<>();
    for (int at = 0; at < headers.length; at += 2) {
      if (headers.length == 2 || !headers[at + 1].isEmpty()) {
        all.put(headers[at], List.of(headers[at + 1]));
      }
    }
    return new HttpAsk("GET", "/", "", all, Body.EMPTY);
  }
}
