package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.web.Studio.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every request × everybody who might send it. */
class WhoMayDoWhatTest {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  @Test
  void everybodyMayDoTheirsAndNoMore() {
    try (var studio = new Studio().coStreaming()) {
      List<String> wrong = new ArrayList<>();
      for (Endpoint endpoint : studio.api.endpoints()) {
        for (String who : List.of("operator", "ana", "bo", "stranger")) {
          // A method that is not there is asked after who may; a body that is wrong, too.
          Said said = studio.as(who, endpoint.method(), path(endpoint), "[]");
          boolean letIn = said.status() != FORBIDDEN && said.status() != UNAUTHORIZED;
          if (letIn != may(who, endpoint.right())) {
            wrong.add(
                String.format(
                    Locale.ROOT,
                    "%s %s %s: %d",
                    who,
                    endpoint.method(),
                    endpoint.template(),
                    said.status()));
          }
        }
        Said nobody = studio.ask(endpoint.method(), path(endpoint), Map.of());
        if (nobody.status() != UNAUTHORIZED) {
          wrong.add(
              String.format(
                  Locale.ROOT,
                  "nobody %s %s: %d",
                  endpoint.method(),
                  endpoint.template(),
                  nobody.status()));
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** Bo is the user in every path, and ana the streamer of the room. */
  private static boolean may(String who, Right right) {
    return switch (who) {
      case "operator" -> true;
      case "ana" -> right != Right.OPERATOR && right != Right.SELF;
      case "bo" ->
          right == Right.ANY_USER || right == Right.SELF || right == Right.SELF_OR_STREAMER;
      default -> right == Right.ANY_USER;
    };
  }

  private static String path(Endpoint endpoint) {
    return endpoint
        .template()
        .replace("{room}", "evening")
        .replace("{user}", "bo")
        .replace("{inviter}", "evening")
        .replace("{peer}", "night-1");
  }
}
