package io.showrunner.cloud.mock.profile;

import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.access.AccessKeys;
import io.showrunner.cloud.mock.gateway.GatewaySettings;
import io.showrunner.cloud.mock.ground.Account;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.ground.MockSettings.Quota;
import io.showrunner.cloud.mock.ground.MockSettings.Rates;
import io.showrunner.cloud.mock.ground.MockSettings.Times;
import io.showrunner.cloud.mock.ground.Throttling;
import io.showrunner.cloud.mock.ground.UrlGuard;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Canvas;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The conditions of a run. What a profile does not say stays as it is. */
public final class Profile {
  /** One that changes nothing. */
  public static final Profile USUAL = new Profile(JsonObject.EMPTY);

  private final JsonObject told;

  /** Everything in it was held against the declaration. */
  Profile(JsonObject told) {
    this.told = told;
  }

  /** A sentence for the reader; empty if there is none. */
  public String about() {
    return told.text("about").orElse("");
  }

  /** The assumptions it turns round. */
  public List<Assumption> flipped() {
    return Arrays.stream(Assumption.values())
        .filter(each -> !flag(section("assumptions"), each.word(), true))
        .toList();
  }

  /** The same settings but for what this profile says. */
  public MockSettings applyTo(MockSettings usual) {
    MockSettings settings = usual;
    for (Assumption each : Assumption.values()) {
      boolean held = settings.assumptions().contains(each);
      if (flag(section("assumptions"), each.word(), held) != held) {
        settings = settings.flipped(each);
      }
    }
    JsonObject camera = section("camera");
    return settings
        .withApps(apps(usual.apps()))
        .withQuota(quota(usual.quota()))
        .withTimes(times(usual.times()))
        .withRates(rates(usual.rates()))
        .withAccount(account(usual.account()))
        .withDomain(domain(usual.domain()))
        .withRegion(told.text("region").orElse(usual.region()))
        .withCamera(
            new Canvas(
                whole(camera, "width", usual.camera().width()),
                whole(camera, "height", usual.camera().height())));
  }

  /** The same settings but for what this profile says. */
  public GatewaySettings applyTo(GatewaySettings usual) {
    int status = whole(section("account"), "unknownKeyStatus", usual.unknownKeyStatus());
    return new GatewaySettings(status, usual.skew(), usual.mostNonces());
  }

  /** The keys it names; none if it names none. */
  public Optional<AccessKeys> keys() {
    List<AccessKey> keys = new ArrayList<>();
    for (Json item : told.items("keys")) {
      JsonObject key = (JsonObject) item;
      Set<String> denied = new HashSet<>(texts(key, "denied"));
      keys.add(
          new AccessKey(
              key.text("id").orElseThrow(),
              key.text("secret").orElseThrow(),
              flag(key, "active", true),
              denied));
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(new AccessKeys(keys));
  }

  private List<AppId> apps(List<AppId> usual) {
    Set<AppId> apps = new LinkedHashSet<>(usual);
    texts(told, "apps").forEach(app -> apps.add(new AppId(app)));
    return List.copyOf(apps);
  }

  private Quota quota(Quota usual) {
    JsonObject quota = section("quota");
    return new Quota(whole(quota, "single", usual.single()), whole(quota, "mixed", usual.mixed()));
  }

  private Times times(Times usual) {
    JsonObject times = section("times");
    return new Times(
        time(times, "roomCallback", usual.roomCallback()),
        time(times, "publish", usual.publish()),
        time(times, "silence", usual.silence()),
        time(times, "idle", usual.idle()),
        time(times, "linger", usual.linger()),
        time(times, "urlRest", usual.urlRest()));
  }

  private Rates rates(Rates usual) {
    JsonObject rates = section("rates");
    Map<String, Integer> own = new TreeMap<>(usual.own());
    JsonObject told = rates.object("own").orElse(JsonObject.EMPTY);
    told.fields().keySet().forEach(name -> own.put(name, whole(told, name, 0)));
    return new Rates(
        flag(rates, "limited", usual.limited()), whole(rates, "factor", usual.factor()), own);
  }

  private Account account(Account usual) {
    JsonObject account = section("account");
    Throttling throttling = usual.throttling();
    return new Account(
        flag(account, "enabled", usual.enabled()),
        new Throttling(
            account.text("throttlingCode").orElse(throttling.code()),
            whole(account, "throttlingStatus", throttling.status())),
        texts(account, "projects"),
        texts(account, "buckets"));
  }

  private IngestDomain domain(IngestDomain usual) {
    JsonObject domain = section("domain");
    List<String> keys = domain.text("urlKey").map(List::of).orElse(usual.guard().keys());
    return new IngestDomain(
        domain.text("name").orElse(usual.name()),
        new UrlGuard(keys, time(domain, "urlValidity", usual.guard().validity())),
        domain.text("notifyKey").orElse(usual.notifyKey()),
        usual.playback());
  }

  private JsonObject section(String name) {
    return told.object(name).orElse(JsonObject.EMPTY);
  }

  private static boolean flag(JsonObject in, String name, boolean usual) {
    return in.get(name)
        .filter(Json.Bool.class::isInstance)
        .map(flag -> ((Json.Bool) flag).value())
        .orElse(usual);
  }

  private static int whole(JsonObject in, String name, int usual) {
    return in.whole(name).map(Math::toIntExact).orElse(usual);
  }

  private static Duration time(JsonObject in, String name, Duration usual) {
    return in.text(name).map(Duration::parse).orElse(usual);
  }

  private static List<String> texts(JsonObject in, String name) {
    return in.items(name).stream().map(item -> ((Json.Text) item).value()).toList();
  }
}
