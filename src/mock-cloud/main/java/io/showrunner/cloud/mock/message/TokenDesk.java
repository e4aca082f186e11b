package io.showrunner.cloud.mock.message;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers what the vendor's kit asks of the older messages, from the same groups as the newer. */
public final class TokenDesk implements Desk {
  /** As in the answer of the kit's own server: 86 400 000 ms. */
  private static final Duration LIFE = Duration.ofDays(1);

  private final MockSettings settings;
  private final ShowClock clock;
  private final Ids ids;
  private final MessageGroups groups;

  /** One over these groups. */
  public TokenDesk(MockSettings settings, ShowClock clock, Ids ids, MessageGroups groups) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    this.groups = groups;
  }

  @Override
  public List<Operation> operations() {
    return TokenOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    if (operation.equals(TokenOperations.TOKEN)) {
      return result(token());
    } else if (operation.equals(TokenOperations.CREATE)) {
      return create(app, request);
    }
    var id = new GroupId(request.text("GroupId").orElseThrow());
    Optional<MessageGroup> group = groups.living(app, id);
    if (group.isEmpty()) {
      return MessageDesk.missing(
          String.format(Locale.ROOT, "GroupId: group does not exist: '%s'.", id));
    }
    boolean hasMembers = settings.holds(Assumption.GROUPS_HAVE_MEMBERS);
    return result(
        operation.equals(TokenOperations.STATISTICS)
            ? group.get().statistics(hasMembers)
            : users(request.items("UserIdList"), hasMembers));
  }

  private JsonObject token() {
    return JsonObject.EMPTY
        .with("AccessToken", ids.letter())
        .with("RefreshToken", ids.letter())
        .with("AccessTokenExpiredTime", clock.now().plus(LIFE).toEpochMilli());
  }

  private Outcome create(AppId app, JsonObject request) {
    if (groups.isFull(app)) {
      return new Outcome.Refused(
          Complaint.invalid(
              String.format(
                  Locale.ROOT,
                  "The quota of %d groups of AppId '%s' is full.",
                  MessageGroups.MOST,
                  app)));
    }
    var id = new GroupId(ids.letter());
    groups.make(app, id, request);
    return result(
        JsonObject.EMPTY.with("GroupId", id.value()).with("Extension", extension(request)));
  }

  /** The SDK sends an object as text. */
  private static Json extension(JsonObject request) {
    Optional<Json> given = request.get("Extension");
    return given.isPresent() && given.get() instanceof JsonObject object
        ? object
        : request.text("Extension").flatMap(TokenDesk::read).orElse(JsonObject.EMPTY);
  }

  private static Optional<Json> read(String text) {
    try {
      return Optional.of(Json.parse(text));
    } catch (JsonFault none) {
      return Optional.empty();
    }
  }

  private static JsonObject users(List<Json> asked, boolean hasMembers) {
    List<JsonObject> users = hasMembers ? asked.stream().map(TokenDesk::user).toList() : List.of();
    return JsonObject.EMPTY
        .with("Total", users.size())
        .with("HasMore", Json.of(false))
        .with("UserList", users);
  }

  private static JsonObject user(Json id) {
    return JsonObject.EMPTY
        .with("UserId", ((Json.Text) id).value())
        .with("UserNick", "")
        .with("UserAvatar", "")
        .with("UserExtension", "")
        .with("IsMute", Json.of(false))
        .with("MuteBy", Json.of(List.of()));
  }

  private static Outcome result(JsonObject of) {
    return new Outcome.Done(JsonObject.EMPTY.with("Result", of));
  }
}
