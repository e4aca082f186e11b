package io.showrunner.cloud.mock.message;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands messages on, at once. Who is online in the vendor's messages is not known here, for apps
 * join groups by an SDK of their own: that is what {@link Assumption#GROUPS_HAVE_MEMBERS} and
 * {@link Assumption#RECEIVERS_ONLINE} are about. Assumed: the real-time application is a message
 * application, too; ResourceNotExist comes with status 404; a message without MsgTid is given one.
 */
public final class MessageDesk implements Desk {
  private final MockSettings settings;
  private final Ids ids;
  private final Rooms rooms;
  private final MessageGroups groups;
  private final List<Consumer<SentMessage>> observers = new ArrayList<>();

  /** One that speaks to these groups, and to whoever is in these rooms. */
  public MessageDesk(MockSettings settings, Ids ids, Rooms rooms, MessageGroups groups) {
    this.settings = settings;
    this.groups = groups;
    this.ids = ids;
    this.rooms = rooms;
  }

  /** Tells this observer of every message as well from now on. */
  public void watchedBy(Consumer<SentMessage> observer) {
    observers.add(observer);
  }

  /** All groups, the oldest first, for people and for tests. */
  public List<JsonObject> state() {
    return groups.state();
  }

  @Override
  public List<Operation> operations() {
    return MessageOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    Optional<Complaint> odd = UserIds.breach(request, settings);
    if (odd.isPresent()) {
      return new Outcome.Refused(odd.get());
    } else if (operation.equals(MessageOperations.SEND_USER)) {
      return toUser(app, request);
    }
    var id = new GroupId(request.text("GroupId").orElseThrow());
    Optional<MessageGroup> group = groups.living(app, id);
    if (group.isEmpty()) {
      return missing(String.format(Locale.ROOT, "GroupId: group does not exist: '%s'.", id));
    } else if (!settings.holds(Assumption.GROUPS_HAVE_MEMBERS)) {
      return missing(String.format(Locale.ROOT, "GroupId: group has no member: '%s'.", id));
    }
    group.get().hears(type(request));
    return sent(app, Optional.of(id), request);
  }

  private Outcome toUser(AppId app, JsonObject request) {
    String receiver = request.text("ReceiverId").orElseThrow();
    boolean seen = rooms.isAnywhere(new ParticipantId(receiver));
    return seen || settings.holds(Assumption.RECEIVERS_ONLINE)
        ? sent(app, Optional.empty(), request)
        : missing(String.format(Locale.ROOT, "ReceiverId: user is not online: '%s'.", receiver));
  }

  private Outcome sent(AppId app, Optional<GroupId> group, JsonObject request) {
    var message =
        new SentMessage(
            app,
            group,
            request.text("ReceiverId"),
            request.text("SenderId").orElseThrow(),
            type(request),
            request.text("Body").orElse(""));
    observers.forEach(observer -> observer.accept(message));
    return new Outcome.Done(
        JsonObject.EMPTY.with("MsgTid", request.text("MsgTid").orElseGet(ids::letter)));
  }

  private static long type(JsonObject request) {
    return Long.parseLong(request.text("MsgType").orElse("0"));
  }

  /** What is not there hears nothing. */
  static Outcome missing(String why) {
    return new Outcome.Refused(new Complaint(404, "ResourceNotExist", why));
  }
}
