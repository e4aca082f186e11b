package io.showrunner.cloud;

import java.util.List;

/**
 * What a callback that is believed holds.
 *
 * @param news what it tells, in its order; nothing if it tells nothing that matters here
 * @param skipped of each entry that could not be used, which rule it broke; the others count all
 *     the same
 */
public record CallbackContent(List<News> news, List<String> skipped) {
  /** Takes copies. */
  public CallbackContent {
    news = List.copyOf(news);
    skipped = List.copyOf(skipped);
  }

  static CallbackContent of(List<News> news) {
    return new CallbackContent(news, List.of());
  }
}
