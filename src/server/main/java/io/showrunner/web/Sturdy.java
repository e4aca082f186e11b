package io.showrunner.web;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.input.RootCause;
import io.showrunner.journal.DatabaseFailure;
import java.util.Map;

/** Says that the machine is broken where it is: the client did nothing wrong and may come back. */
record Sturdy(HttpSite site) implements HttpSite {
  private static final System.Logger LOG = System.getLogger(Sturdy.class.getName());

  @Override
  public HttpReply answer(HttpAsk ask) {
    try {
      return site.answer(ask);
    } catch (RuntimeException failed) {
      if (!DatabaseFailure.isBehind(failed)) {
        throw failed;
      }
      LOG.log(
          System.Logger.Level.ERROR,
          "A request was answered with 503, because the database failed: " + RootCause.of(failed));
      return Problem.reply(
          503,
          "Unavailable",
          "The server cannot reach its data now. The request was not taken in: try it again.",
          Map.of("Retry-After", "5"));
    }
  }
}
