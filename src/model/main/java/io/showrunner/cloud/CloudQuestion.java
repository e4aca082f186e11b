package io.showrunner.cloud;

import io.showrunner.json.JsonObject;

/** Puts one question to the cloud, in its own words. */
@FunctionalInterface
public interface CloudQuestion {
  /**
   * Asks once.
   *
   * @param operation the vendor's name
   * @param parameters by the vendor's names
   * @return the body of an answer that says that it was done
   * @throws CloudUnreachable if none came, or a refusal
   */
  JsonObject ask(String operation, JsonObject parameters);
}
