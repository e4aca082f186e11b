package io.showrunner.web;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says that the machine is broken where it is: the client did nothing wrong and may come back. */
record Sturdy(HttpSite site) implements HttpSite {
  private static final System.Logger LOG = System.getLogger(Sturdy.class.getName());

  @Override
  public HttpReply answer(HttpAsk ask) {
    try {
      return site.answer(ask);
    } catch (DataAccessException | TransactionException broken) {
      LOG.log(System.Logger.Level.ERROR, "The database failed; the server goes on.", broken);
      return Problem.reply(
          503,
          "Unavailable",
          "The server cannot reach its data now. Nothing was lost: try again.",
          Map.of("Retry-After", "5"));
    }
  }
}
