package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.ground.UrlGuard;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A domain's URL signing as DescribeLiveDomainConfigs tells it: function aliauth with the arguments
 * auth_key1 and ali_auth_delta (URL signing page, 2025-03-08), wrapped as SDK aliyun-java-sdk-live
 * 3.9.76 reads it. Assumed: the names auth_type and auth_key2; that other functions are not listed.
 */
final class DomainConfigs {
  private DomainConfigs() {}

  static JsonObject of(UrlGuard guard, JsonObject request) {
    Optional<String> names = request.text("FunctionNames");
    boolean wanted =
        names.isEmpty() || Arrays.asList(names.get().split(",", -1)).contains("aliauth");
    List<JsonObject> configs = new ArrayList<>();
    if (wanted) {
      configs.add(
          JsonObject.EMPTY
              .with("FunctionName", "aliauth")
              .with("FunctionArgs", JsonObject.EMPTY.with("FunctionArg", arguments(guard))));
    }
    return JsonObject.EMPTY.with("DomainConfigs", JsonObject.EMPTY.with("DomainConfig", configs));
  }

  private static List<JsonObject> arguments(UrlGuard guard) {
    List<JsonObject> arguments = new ArrayList<>();
    arguments.add(argument("auth_type", guard.keys().isEmpty() ? "no_auth" : "type_a"));
    for (int index = 0; index < guard.keys().size(); index++) {
      arguments.add(argument("auth_key" + (index + 1), guard.keys().get(index)));
    }
    arguments.add(argument("ali_auth_delta", Long.toString(guard.validity().toSeconds())));
    return arguments;
  }

  private static JsonObject argument(String name, String value) {
    return JsonObject.EMPTY.with("ArgName", name).with("ArgValue", value);
  }
}
