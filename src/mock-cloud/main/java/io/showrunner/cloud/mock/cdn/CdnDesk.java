package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers about the domain, its callbacks and its streams. Assumed: another domain is refused with
 * InvalidParam, because no code of its own is published; the list of streams takes the playback
 * domain as well as the ingest domain.
 */
final class CdnDesk implements Desk {
  private final Cdn cdn;
  private final MockSettings settings;

  CdnDesk(Cdn cdn, MockSettings settings) {
    this.cdn = cdn;
    this.settings = settings;
  }

  @Override
  public List<Operation> operations() {
    return CdnOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    String named = request.text("DomainName").orElseThrow().toLowerCase(Locale.ROOT);
    boolean ingest = named.equals(settings.domain().name());
    boolean playback =
        settings.domain().playback().filter(domain -> domain.name().equals(named)).isPresent();
    boolean either =
        operation.equals(CdnOperations.ONLINE) || operation.equals(CdnOperations.DOMAIN_CONFIGS);
    if (!ingest && !(either && playback)) {
      return new Outcome.Refused(
          Complaint.invalid("DomainName", "a domain of this account", named));
    } else if (operation.equals(CdnOperations.ONLINE)) {
      return new Outcome.Done(new OnlineList(request).of(cdn.online()));
    } else if (operation.equals(CdnOperations.DOMAIN_CONFIGS)) {
      return new Outcome.Done(
          DomainConfigs.of(
              ingest
                  ? settings.domain().guard()
                  : settings.domain().playback().orElseThrow().guard(),
              request));
    } else if (operation.equals(CdnOperations.RECORDS)) {
      return new Outcome.Done(cdn.told(request));
    } else if (operation.equals(CdnOperations.DESCRIBE_NOTIFY)) {
      return new Outcome.Done(
          JsonObject.EMPTY.with("LiveStreamsNotifyConfig", cdn.configured().described()));
    } else if (operation.equals(CdnOperations.DELETE_NOTIFY)) {
      cdn.configure(NotifyConfig.none(named));
      return Outcome.DONE;
    }
    return Outcome.unless(set(request));
  }

  private Optional<Complaint> set(JsonObject request) {
    var wanted = NotifyConfig.set(request);
    if (wanted.signed() && wanted.key().isEmpty()) {
      return Optional.of(
          Complaint.missing("NotifyAuthKey", settings.holds(Assumption.MISSING_PARAM_IS_400)));
    }
    cdn.configure(wanted);
    return Optional.empty();
  }
}
