package io.showrunner.cloud.mock.post;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.Page;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A log as an operation tells it, page by page.
 *
 * @param subscription the parameter that asks for one subscription only
 * @param written how a line is told
 */
public record LogPages(
    MockSettings settings,
    DeliveryLog log,
    String subscription,
    Function<Delivery, JsonObject> written) {
  /** The page that a request of an application wants, of the lines within a period. */
  public Outcome answer(AppId app, JsonObject request, Period period, Instant now) {
    Optional<String> wrong = period.objection();
    if (wrong.isPresent()) {
      return new Outcome.Refused(Complaint.invalid(wrong.get()));
    }
    Optional<String> only = request.text(subscription);
    List<Delivery> all =
        log.within(period, app, now).stream()
            .filter(line -> only.filter(id -> !id.equals(line.subscription())).isEmpty())
            .toList();
    all = Losses.in(all, Delivery::attempt, settings);
    Page page = Page.of(request, "PageNo", "PageSize");
    return new Outcome.Done(
        JsonObject.EMPTY
            .with("Logs", page.of(all).stream().map(written).toList())
            .with("Count", all.size())
            .with("HasMore", Json.of(page.hasMore(all.size()))));
  }
}
