package io.showrunner.http;

import java.util.regex.Pattern;

/**
 * Which page in a browser asks, if one does: browsers say so in headers that no page can change. A
 * page can come from a name that was made to lead here afterwards, and then asks under that name;
 * so only an address, or localhost, counts as our own.
 */
public final class Origins {
  private static final Pattern PAGE_OF_THIS_MACHINE =
      Pattern.compile(
          "(?i)https?://(([a-z0-9-]+[.])*localhost|127([.][0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?");
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "(?i)(([a-z0-9-]+[.])*localhost|[0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");

  private Origins() {}

  /** Whether a page that is not of this machine asks; one without an origin of its own is none. */
  public static boolean isForeign(HttpAsk ask) {
    return ask.header("origin")
        .filter(page -> !PAGE_OF_THIS_MACHINE.matcher(page).matches())
        .isPresent();
  }

  /**
   * Whether a page asks that did not come from this very address, be it only by a link or a
   * picture. Whoever types the address into a browser is no page.
   */
  public static boolean isOfAnotherPage(HttpAsk ask) {
    String own = isAskedByOwnName(ask) ? "http://" + ask.header("host").orElse("") : "";
    return ask.header("origin").filter(page -> !page.equalsIgnoreCase(own)).isPresent()
        || ask.header("sec-fetch-site")
            .filter(site -> !site.equals("none") && !site.equals("same-origin"))
            .isPresent();
  }

  /** Whether this was asked by address or as localhost, or under no name at all. */
  public static boolean isAskedByOwnName(HttpAsk ask) {
    return ask.header("host").filter(host -> !OWN_NAME.matcher(host).matches()).isEmpty();
  }
}
