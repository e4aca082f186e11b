package io.showrunner.cloud.mock;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.ParameterReader;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.cloud.mock.weather.RateLimits;
import io.showrunner.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds a request against its description and takes it to the desk that answers it. */
final class Reception {
  private final MockSettings settings;
  private final RateLimits limits;
  private final Map<String, Counter> counters = new LinkedHashMap<>();

  Reception(MockSettings settings, RateLimits limits, List<Desk> desks) {
    this.settings = settings;
    this.limits = limits;
    for (Desk desk : desks) {
      desk.operations().forEach(o -> counters.put(o.name(), new Counter(desk, o)));
    }
  }

  private record Counter(Desk desk, Operation operation) {}

  List<Operation> operations() {
    return counters.values().stream().map(Counter::operation).toList();
  }

  /** Whose operation this is; Live's if nobody knows it. */
  Service service(String operation) {
    Counter counter = counters.get(operation);
    return counter == null ? Service.LIVE : counter.operation().service();
  }

  Outcome answer(String operation, JsonObject parameters) {
    Counter counter = counters.get(operation);
    if (counter == null) {
      String message =
          String.format(
              Locale.ROOT, "Specified api is not found: %s.", Complaint.quoted(operation));
      return new Outcome.Refused(new Complaint(404, "InvalidApi.NotFound", message));
    }
    if (limits.isTooMany(counter.operation())) {
      return new Outcome.Refused(Complaint.throttled(settings.account().throttling()));
    }
    if (counter.operation().service() == Service.LIVE && !settings.account().enabled()) {
      return new Outcome.Refused(Complaint.denied());
    }
    var reading = ParameterReader.read(counter.operation(), parameters, settings);
    return reading
        .complaint()
        .or(() -> unknownApp(reading.values()))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> counter.desk().answer(counter.operation(), reading.values()));
  }

  /** Operations about a domain name no application. */
  private Optional<Complaint> unknownApp(JsonObject request) {
    return request
        .text("AppId")
        .filter(app -> settings.apps().stream().noneMatch(known -> known.value().equals(app)))
        .map(Complaint::unknownApp);
  }
}
