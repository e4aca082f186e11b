package io.showrunner.http.door;

import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who answers some paths.
 *
 * @param paths which, percent-encoded as they came
 * @param mostBytes of a body; more is read, thrown away and refused
 * @param words how the port itself refuses there
 */
public record Route(
    Predicate<String> paths, HttpSite site, int mostBytes, Function<Refusal, HttpReply> words) {
  HttpReply refusal(Refusal refusal) {
    return words.apply(refusal);
  }
}
