package io.showrunner.cloud.mock.gateway;

import io.showrunner.cloud.mock.Reply;
import io.showrunner.json.JsonObject;
import java.util.Set;

/** One of the vendor's services behind the gateway, asked in its own words. */
@FunctionalInterface
public interface VendorService {
  /** What most operations take. */
  Set<String> GET_AND_POST = Set.of("GET", "POST");

  /**
   * Answers an operation; called by many threads at once.
   *
   * @param operation such as {@code StartLiveMPUTask}
   * @param parameters without those common to all operations. From query and form all are text;
   *     sections of a JSON body stand as they came. {@code Events.1}, {@code Events.2} are one list
   *     {@code Events} of text
   * @return what goes over the wire; status 0 for no answer at all
   */
  Reply answer(String operation, JsonObject parameters);

  /**
   * The methods an operation may be asked by: GET, POST or both; none if there is no such
   * operation. A service that does not say is asked, and refuses what it does not know.
   */
  default Set<String> methods(String operation) {
    return GET_AND_POST;
  }
}
