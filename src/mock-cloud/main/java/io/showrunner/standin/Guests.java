package io.showrunner.standin;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.Origins;

/**
 * Who may play the world: tests and curl, but no page in a browser that did not come from here.
 *
 * @param onlyFromHere whether this machine alone may ask, so that it is always asked by address or
 *     as localhost
 */
record Guests(boolean onlyFromHere) {
  boolean isFromABrowser(HttpAsk ask) {
    return Origins.isOfAnotherPage(ask) || (onlyFromHere && !Origins.isAskedByOwnName(ask));
  }
}
