package io.showrunner.cloud.mock.catalogue;

import io.showrunner.json.JsonObject;
import java.util.List;

/** Where some of the cloud's operations are answered. */
public interface Desk {
  /** The operations answered here. */
  List<Operation> operations();

  /**
   * Answers one of them. Called inside the cloud's lock.
   *
   * @param request held against the description: every scalar is text of its form, whatever is
   *     required is there, nothing unknown is; defaults are not filled in
   */
  Outcome answer(Operation operation, JsonObject request);
}
