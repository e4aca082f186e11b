package io.showrunner.standin;

import io.showrunner.cloud.mock.Reply;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.gateway.VendorService;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One of the vendor's services behind the gateway, in whichever era it is. */
final class Backend implements VendorService {
  private static final Set<String> POST_ALONE = Set.of("POST");

  private final Map<String, Operation> operations = new HashMap<>();
  private final Supplier<Era> era;

  Backend(Service service, List<Operation> all, Supplier<Era> era) {
    this.era = era;
    all.stream()
        .filter(operation -> operation.service() == service)
        .forEach(operation -> operations.put(operation.name(), operation));
  }

  @Override
  public Reply answer(String operation, JsonObject parameters) {
    return era.get().answer(operation, parameters);
  }

  @Override
  public Set<String> methods(String operation) {
    Operation known = operations.get(operation);
    if (known == null) {
      return Set.of();
    }
    return known.isPostOnly() ? POST_ALONE : GET_AND_POST;
  }
}
