package io.showrunner.cloud.mock.gateway;

import io.showrunner.http.HttpAsk;
import java.util.Optional;

/** Which operation of which version is asked for: headers go before parameters. */
record Call(String operation, String version) {
  static Call in(HttpAsk ask, Parameters parameters) throws Refused {
    return new Call(
        said(ask, parameters, "x-acs-action", "Action"),
        said(ask, parameters, "x-acs-version", "Version"));
  }

  private static String said(HttpAsk ask, Parameters parameters, String header, String name)
      throws Refused {
    Optional<String> value =
        ask.header(header)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .or(() -> parameters.text(name).filter(text -> !text.isBlank()));
    if (value.isEmpty()) {
      throw Refused.missing(name);
    }
    return value.get();
  }
}
