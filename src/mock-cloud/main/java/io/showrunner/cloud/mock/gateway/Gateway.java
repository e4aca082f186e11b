package io.showrunner.cloud.mock.gateway;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.Origins;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Answers on {@code /} as the vendor's OpenAPI gateway does: finds the service and operation,
 * checks who asks by either signature scheme, and lets the service answer. Only JSON is answered,
 * whatever Format says.
 */
public final class Gateway implements HttpSite {
  private final List<Product> products;
  private final Guard guard;
  private final Answers answers;

  /**
   * @param products each with a version of its own
   * @param clock the machine's, which the vendor's SDKs sign with; not that of a world whose time
   *     is moved
   * @param chance for request ids
   */
  public Gateway(
      GatewaySettings settings,
      AccessKeys keys,
      List<Product> products,
      ShowClock clock,
      Chance chance) {
    this.products = List.copyOf(products);
    this.guard = new Guard(settings, keys, clock);
    this.answers = new Answers(new RequestIds(chance));
  }

  @Override
  public HttpReply answer(HttpAsk ask) {
    String host = Product.LIVE_HOST;
    try {
      if (Origins.isOfAnotherPage(ask)) {
        throw new Refused(
            403,
            "Forbidden",
            "Expected an SDK to ask, but a page in a browser does: not from here.");
      }
      accepts(VendorService.GET_AND_POST, ask.method());
      Parameters parameters = Parameters.of(ask);
      Call call = Call.in(ask, parameters);
      Product product = product(call);
      host = product.host();
      Set<String> methods = product.service().methods(call.operation());
      if (methods.isEmpty()) {
        throw notFound(call);
      }
      accepts(methods, ask.method());
      guard.check(Claim.in(ask, parameters), product, call.operation());
      return answers.of(product.service().answer(call.operation(), parameters.ofOperation()));
    } catch (Refused refused) {
      return answers.of(refused, host);
    }
  }

  /** That a wrong method is a 405 of this code is assumed. */
  private static void accepts(Set<String> methods, String method) throws Refused {
    if (!methods.contains(method)) {
      throw new Refused(405, "UnsupportedHTTPMethod", "This HTTP method is not supported here.");
    }
  }

  private Product product(Call call) throws Refused {
    Optional<Product> found =
        products.stream().filter(each -> each.version().equals(call.version())).findFirst();
    if (found.isEmpty()) {
      throw notFound(call);
    }
    return found.get();
  }

  private static Refused notFound(Call call) {
    return new Refused(
        404,
        "InvalidApi.NotFound",
        String.format(
            Locale.ROOT,
            "Specified api is not found: %s of %s.",
            quoted(call.operation()),
            quoted(call.version())));
  }

  private static String quoted(String text) {
    return text.length() <= 64
        ? "'" + text + "'"
        : String.format(Locale.ROOT, "a text of %d characters", text.length());
  }
}
