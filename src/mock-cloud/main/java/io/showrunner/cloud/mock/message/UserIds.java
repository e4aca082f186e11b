package io.showrunner.cloud.mock.message;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Users as messages name them: {@link Assumption#MESSAGE_USERS_ARE_PLAIN}. */
final class UserIds {
  private static final List<String> NAMES =
      List.of("CreatorId", "OperatorId", "SenderId", "ReceiverId", "Administrators");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]*");

  private UserIds() {}

  /** The first that is not as it should be. */
  static Optional<Complaint> breach(JsonObject request, MockSettings settings) {
    for (String name : NAMES) {
      Optional<String> odd =
          Stream.concat(request.text(name).map(Json::of).stream(), request.items(name).stream())
              .map(id -> ((Json.Text) id).value())
              .filter(id -> !PLAIN.matcher(id).matches())
              .findFirst();
      if (odd.isPresent() && settings.holds(Assumption.MESSAGE_USERS_ARE_PLAIN)) {
        return Optional.of(Complaint.invalid(name, "1 to 64 letters and digits", odd.get()));
      }
    }
    return Optional.empty();
  }
}
