package io.showrunner.web;

import io.showrunner.http.HttpAsk;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses a body that would have to be unpacked, or that says it is in another charset than UTF-8.
 */
final class PlainBody {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

  private PlainBody() {}

  /**
   * Lets pass what can be read as it is. Unpacking what strangers send is a risk of its own, and
   * nobody has seen the vendor pack what it sends.
   *
   * @param what the body is of, such as <i>a callback</i>
   * @throws Problem with 415
   */
  static void check(HttpAsk ask, String what) {
    ask.header("content-encoding")
        .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
        .ifPresent(encoding -> refuse(what, "as plain text", "encoded as", encoding));
    Matcher charset = CHARSET.matcher(ask.header("content-type").orElse(""));
    if (charset.find() && !charset.group(1).matches("(?i)utf-?8")) {
      refuse(what, "in UTF-8", "in the charset", charset.group(1));
    }
  }

  private static void refuse(String what, String expected, String found, String value) {
    throw new Problem(
        415,
        "UnsupportedMediaType",
        String.format(
            Locale.ROOT,
            "Expected %s %s, but found it %s '%s'.",
            what,
            expected,
            found,
            Quoted.of(value)));
  }
}
