package io.showrunner.cloud.mock.catalogue;

import io.showrunner.json.JsonObject;
import java.util.List;

/**
 * Which part of a long answer is asked for.
 *
 * @param number from 1
 * @param size how much stands on a page, 1 at least
 */
public record Page(long number, int size) {
  /** As asked for under these names; the first page of ten if nothing is said. */
  public static Page of(JsonObject request, String number, String size) {
    return new Page(
        Long.parseLong(request.text(number).orElse("1")),
        Integer.parseInt(request.text(size).orElse("10")));
  }

  /** What stands on it. */
  public <T> List<T> of(List<T> all) {
    return all.stream().skip((number - 1) * size).limit(size).toList();
  }

  /** Whether there is a page after it. */
  public boolean hasMore(int all) {
    return number * size < all;
  }

  /** How many pages there are. */
  public int among(int all) {
    return (all + size - 1) / size;
  }
}
