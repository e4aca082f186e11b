package io.showrunner.cloud.mock.message;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes message groups, deletes them, brings them back, and says how they are. */
public final class GroupDesk implements Desk {
  private final MockSettings settings;
  private final MessageGroups groups;

  /** One over these groups. */
  public GroupDesk(MockSettings settings, MessageGroups groups) {
    this.settings = settings;
    this.groups = groups;
  }

  @Override
  public List<Operation> operations() {
    return GroupOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    var id = new GroupId(request.text("GroupId").orElseThrow());
    Optional<Complaint> odd = UserIds.breach(request, settings);
    if (odd.isPresent()) {
      return new Outcome.Refused(odd.get());
    }
    if (operation.equals(GroupOperations.CREATE)) {
      return create(app, id, request);
    } else if (operation.equals(GroupOperations.DELETE)) {
      return delete(app, id, request.text("OperatorId").orElse(""));
    } else if (operation.equals(GroupOperations.RECOVER)) {
      return recover(app, id);
    }
    boolean hasMembers = settings.holds(Assumption.GROUPS_HAVE_MEMBERS);
    return groups
        .living(app, id)
        .or(() -> groups.deleted(app, id))
        .<Outcome>map(group -> new Outcome.Done(group.described(hasMembers)))
        .orElseGet(() -> missing(id));
  }

  /** One that was deleted is not made anew: AlreadyDelete says so, and RECOVER brings it back. */
  private Outcome create(AppId app, GroupId id, JsonObject request) {
    boolean there = groups.living(app, id).isPresent();
    boolean wasThere = groups.deleted(app, id).isPresent();
    if (!there && !wasThere) {
      if (groups.isFull(app)) {
        return full(app);
      }
      groups.make(app, id, request);
    }
    return new Outcome.Done(
        JsonObject.EMPTY
            .with("GroupId", id.value())
            .with("AlreadyExists", Json.of(there))
            .with("AlreadyDelete", Json.of(wasThere)));
  }

  private Outcome delete(AppId app, GroupId id, String by) {
    if (groups.living(app, id).isEmpty()) {
      return missing(id);
    }
    groups.delete(app, id, by);
    return new Outcome.Done(JsonObject.EMPTY.with("GroupId", id.value()));
  }

  private Outcome recover(AppId app, GroupId id) {
    if (groups.deleted(app, id).isEmpty()) {
      return missing(id);
    } else if (groups.isFull(app)) {
      return full(app);
    }
    groups.recover(app, id);
    return new Outcome.Done(JsonObject.EMPTY.with("GroupId", id.value()));
  }

  private static Outcome full(AppId app) {
    return new Outcome.Refused(
        Complaint.invalid(
            String.format(
                Locale.ROOT,
                "The quota of %d groups of AppId '%s' is full.",
                MessageGroups.MOST,
                app)));
  }

  private static Outcome missing(GroupId id) {
    return MessageDesk.missing(
        String.format(Locale.ROOT, "GroupId: group does not exist: '%s'.", id));
  }
}
