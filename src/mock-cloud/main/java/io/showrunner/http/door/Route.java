package io.showrunner.http.door;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who answers some requests.
 *
 * @param takes which, by everything but their bodies, which are empty when this is asked
 * @param mostBytes of a body; more is read, thrown away and refused
 * @param words how the port itself refuses there
 */
public record Route(
    Predicate<HttpAsk> takes, HttpSite site, int mostBytes, Function<Refusal, HttpReply> words) {
  /**
   * Who answers on some paths.
   *
   * @param paths which, percent-encoded as they came
   */
  public static Route on(
      Predicate<String> paths, HttpSite site, int mostBytes, Function<Refusal, HttpReply> words) {
    return new Route(head -> paths.test(head.path()), site, mostBytes, words);
  }

  HttpReply refusal(Refusal refusal) {
    return words.apply(refusal);
  }
}
