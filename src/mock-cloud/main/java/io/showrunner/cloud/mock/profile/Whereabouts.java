package io.showrunner.cloud.mock.profile;

import io.showrunner.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a text its keys stand: as good as can be told without reading the JSON once more. */
record Whereabouts(String text) {
  /** Where the first such key begins from there on; {@code from} itself if there is none. */
  int key(String name, int from) {
    Matcher key = Pattern.compile(Pattern.quote("\"" + name + "\"") + "\\s*:").matcher(text);
    return key.find(from) ? key.start() : from;
  }

  /** Behind the last key of an object that begins there. */
  int end(int from, JsonObject object) {
    int end = from;
    for (String name : object.fields().keySet()) {
      end = Math.max(end, key(name, from) + 1);
    }
    return end;
  }

  /** Counted from 1. */
  int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
  }

  /** Counted from 1. */
  int column(int at) {
    return at - text.lastIndexOf('\n', at - 1);
  }
}
