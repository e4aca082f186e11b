package io.showrunner.web;

import io.showrunner.input.Visible;

/** What a caller sent, given back: cut, for nobody needs 20 KB of it to know it again. */
final class Quoted {
  private static final int LONGEST = 100;

  private Quoted() {}

  static String of(String sent) {
    return Visible.of(sent.length() > LONGEST ? sent.substring(0, LONGEST) + "…" : sent);
  }
}
