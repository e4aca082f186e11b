package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.Callback;
import io.showrunner.cloud.mock.courier.HttpCourier;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.record.Records;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the records tell of a callback that was brought to an address. */
class DeliveredTest {
  private static final String URL = "http://127.0.0.1:9/hear";

  @Test
  void aRoomsEventByItsTagAndUser() {
    Letter letter =
        Letter.json(
            Callback.Source.ROOM,
            URL,
            Map.of(),
            "{\"Contents\":[{\"Event\":\"UserEvent\",\"UserEvent\":"
                + "{\"UserId\":\"ana\",\"EventTag\":\"Join\"}}]}");
    assertThat(told(letter, 200))
        .isEqualTo(
            "{\"at\":\"PT1S\",\"kind\":\"callback\",\"source\":\"room\",\"name\":\"Join\","
                + "\"user\":\"ana\",\"verdict\":\"accepted\",\"url\":\"http://127.0.0.1:9/hear\"}");
  }

  @Test
  void aStreamsByItsAction() {
    Letter letter =
        Letter.query(Callback.Source.CDN, URL, Map.of(), Map.of("action", "publish_done"));
    assertThat(told(letter, 500))
        .contains("\"name\":\"publish_done\",\"verdict\":\"refused\"")
        .contains("\"reason\":\"answered with 500\"");
  }

  @Test
  void aTasksByItsCode() {
    Letter letter =
        Letter.json(Callback.Source.TASK, URL, Map.of(), "{\"Payload\":{\"EventCode\":1}}");
    assertThat(told(letter, 0))
        .contains("\"name\":\"EventCode 1\"", "\"reason\":\"nobody answered\"");
  }

  @Test
  void oneThatWasHeldBackWithTheOptionThatLetsItGo() {
    Letter letter = Letter.query(Callback.Source.CDN, "http://192.0.2.1/", Map.of(), Map.of());
    assertThat(told(letter, HttpCourier.NOT_CALLED))
        .contains("\"verdict\":\"refused\"", "not called", "--callbacks-to-anywhere");
  }

  private static String told(Letter letter, int status) {
    return new Delivered(letter, status).record(Records.at(Duration.ofSeconds(1))).write();
  }
}
