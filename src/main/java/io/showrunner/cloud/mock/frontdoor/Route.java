package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.cloud.mock.exchange.HttpReply;
import io.showrunner.cloud.mock.exchange.HttpSite;
import java.util.function.Function;

/**
 * Who answers some paths.
 *
 * @param mostBytes of a body
 * @param words how the port itself refuses there
 */
record Route(HttpSite site, int mostBytes, Function<Refusal, HttpReply> words) {
  HttpReply refusal(Refusal refusal) {
    return words.apply(refusal);
  }
}
