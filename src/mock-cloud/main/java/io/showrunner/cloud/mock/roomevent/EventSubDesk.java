package io.showrunner.cloud.mock.roomevent;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.LogPages;
import io.showrunner.cloud.mock.post.Period;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes subscriptions to room events: at most 20 of an application, one of them for all channels
 * (CreateEventSub page, 2026-07-15). Assumed: refusals that have no published code are
 * InvalidParam.
 */
public final class EventSubDesk implements Desk {
  private static final int MOST = 20;

  private final ShowClock clock;
  private final Ids ids;
  private final EventSubscriptions subscriptions;
  private final LogPages log;

  /** One that keeps subscriptions there and reads that log. */
  public EventSubDesk(
      MockSettings settings,
      ShowClock clock,
      Ids ids,
      EventSubscriptions subscriptions,
      DeliveryLog log) {
    this.clock = clock;
    this.ids = ids;
    this.subscriptions = subscriptions;
    this.log = new LogPages(settings, log, "SubscribeId", SubscriptionText::logged);
  }

  @Override
  public List<Operation> operations() {
    return EventSubOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    var app = new AppId(request.text("AppId").orElseThrow());
    if (operation.equals(EventSubOperations.CREATE)) {
      return create(app, request);
    } else if (operation.equals(EventSubOperations.LIST)) {
      List<Json> all = new ArrayList<>();
      subscriptions.of(app).forEach(each -> all.add(SubscriptionText.listed(each)));
      return new Outcome.Done(JsonObject.EMPTY.with("Subscribers", all));
    } else if (operation.equals(EventSubOperations.LOG)) {
      return log(app, request);
    }
    Optional<EventSubscription> found =
        subscriptions.find(app, request.text("SubscribeId").orElseThrow());
    if (found.isEmpty()) {
      return refused(
          String.format(
              Locale.ROOT,
              "SubscribeId: subscription does not exist: '%s'.",
              request.text("SubscribeId").orElseThrow()));
    } else if (operation.equals(EventSubOperations.UPDATE)) {
      return update(found.get(), request);
    }
    subscriptions.remove(found.get());
    return Outcome.DONE;
  }

  private Outcome create(AppId app, JsonObject request) {
    List<EventSubscription> others = subscriptions.of(app);
    Optional<Complaint> wrong = wrong(request, others);
    if (wrong.isPresent()) {
      return new Outcome.Refused(wrong.get());
    } else if (others.size() >= MOST) {
      return refused(
          String.format(
              Locale.ROOT,
              "AppId: expected at most %s subscriptions of '%s', but they are there already.",
              MOST,
              app));
    }
    var made = new EventSubscription(app, ids.subscription(), wish(request), clock.now());
    subscriptions.add(made);
    return new Outcome.Done(JsonObject.EMPTY.with("SubscribeId", made.id()));
  }

  private Outcome update(EventSubscription changed, JsonObject request) {
    var others = new ArrayList<>(subscriptions.of(changed.app()));
    others.remove(changed);
    Optional<Complaint> wrong = wrong(request, others);
    if (wrong.isEmpty()) {
      subscriptions.change(changed, wish(request));
    }
    return Outcome.unless(wrong);
  }

  private static Optional<Complaint> wrong(JsonObject request, List<EventSubscription> others) {
    boolean forAll = wish(request).isForAll();
    if (request.get("ChannelId").isEmpty() && request.get("Users").isPresent()) {
      return Optional.of(
          Complaint.invalid("ChannelId: expected a channel with Users, but found none."));
    }
    return others.stream()
        .filter(other -> forAll && other.wish().isForAll())
        .findFirst()
        .map(
            other ->
                Complaint.invalid(
                    String.format(
                        Locale.ROOT,
                        "ChannelId: expected one subscription for all channels, but there is '%s'"
                            + " already.",
                        other.id())));
  }

  private Outcome log(AppId app, JsonObject request) {
    var period = new Period(moment(request, "StartTime"), moment(request, "EndTime"));
    return log.answer(app, request, period, clock.now());
  }

  private static Instant moment(JsonObject request, String name) {
    return Instant.ofEpochSecond(Long.parseLong(request.text(name).orElseThrow()));
  }

  private static Wish wish(JsonObject request) {
    var kinds = EnumSet.noneOf(EventKind.class);
    texts(request, "Events").forEach(word -> kinds.add(EventKind.of(word)));
    return new Wish(
        request.text("CallbackUrl").orElseThrow(),
        request.text("ChannelId").filter(id -> !id.equals("*")).map(ChannelId::new),
        kinds,
        texts(request, "Users").stream().map(ParticipantId::new).toList());
  }

  private static List<String> texts(JsonObject request, String name) {
    return request.items(name).stream().map(item -> ((Json.Text) item).value()).toList();
  }

  private static Outcome refused(String why) {
    return new Outcome.Refused(Complaint.invalid(why));
  }
}
