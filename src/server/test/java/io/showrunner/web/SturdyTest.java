package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.clock.LogLines;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import java.io.IOException;
import java.util.Map;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

/** While the database is away each request is refused with 503, and is one line of the log. */
class SturdyTest {
  private static final HttpAsk ASK = new HttpAsk("GET", "/", "", Map.of(), Body.EMPTY);

  @Test
  void eachRefusalIsOneLineWithItsCauseAndNoStack() {
    var full = new IOException("No space left on device");
    var site =
        new Sturdy(
            ask -> {
              throw new TransactionSystemException("JDBC commit failed", full);
            });
    try (var log = LogLines.of(Sturdy.class)) {
      for (int i = 0; i < 30; i++) {
        assertThat(site.answer(ASK).status()).isEqualTo(503);
      }
      assertThat(log.records())
          .hasSize(30)
          .allMatch(line -> line.getThrown() == null)
          .extracting(LogRecord::getMessage)
          .allMatch(words -> words.endsWith("the database failed: No space left on device"));
    }
  }

  @Test
  void aFailureThatIsWrappedIsTheDatabasesAllTheSame() {
    var wrapped =
        new IllegalStateException(
            "the process engine could not", new DataAccessResourceFailureException("away"));
    try (var log = LogLines.of(Sturdy.class)) {
      var site =
          new Sturdy(
              ask -> {
                throw wrapped;
              });
      assertThat(site.answer(ASK).status()).isEqualTo(503);
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void whatIsWrongInTheProgramIsNotTheDatabases() {
    var site =
        new Sturdy(
            ask -> {
              throw new IllegalStateException("a bug");
            });
    assertThatThrownBy(() -> site.answer(ASK)).hasMessage("a bug");
  }
}
