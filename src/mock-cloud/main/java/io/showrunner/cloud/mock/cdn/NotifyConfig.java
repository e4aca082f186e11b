package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/**
 * Where a domain's callbacks go, and how they are signed (SetLiveStreamsNotifyUrlConfig, SDK
 * live20161101 3.0.0).
 *
 * @param url where they go; empty before anybody configured it: then whoever listens in this
 *     process hears them
 * @param signed NotifyReqAuth: whether they carry the two signature headers
 * @param key NotifyAuthKey; empty if there is none
 * @param exceptionUrl kept and given back; this cloud has no anomalies to tell of
 * @param told false if somebody configured it away: then nobody hears them
 */
record NotifyConfig(
    String domain,
    Optional<String> url,
    boolean signed,
    String key,
    Optional<String> exceptionUrl,
    boolean told) {

  /** What a domain has before anybody configured it: signed, for whoever listens. */
  static NotifyConfig initial(MockSettings.IngestDomain domain) {
    return new NotifyConfig(
        domain.name(), Optional.empty(), true, domain.notifyKey(), Optional.empty(), true);
  }

  /** What a request sets. It sets everything: what it leaves out is as if never set (assumed). */
  static NotifyConfig set(JsonObject request) {
    Optional<String> url = request.text("NotifyUrl");
    return new NotifyConfig(
        request.text("DomainName").orElseThrow(),
        url,
        request.text("NotifyReqAuth").filter("yes"::equals).isPresent(),
        request.text("NotifyAuthKey").orElse(""),
        request.text("ExceptionNotifyUrl"),
        url.isPresent());
  }

  /** No callbacks at all. */
  static NotifyConfig none(String domain) {
    return new NotifyConfig(domain, Optional.empty(), false, "", Optional.empty(), false);
  }

  /** As DescribeLiveStreamsNotifyUrlConfig gives it (SDK aliyun-java-sdk-live 3.9.76). */
  JsonObject described() {
    JsonObject described = JsonObject.EMPTY.with("DomainName", domain);
    described = url.isPresent() ? described.with("NotifyUrl", url.get()) : described;
    described = described.with("NotifyReqAuth", signed ? "yes" : "no");
    described = key.isEmpty() ? described : described.with("NotifyAuthKey", key);
    return exceptionUrl.isPresent()
        ? described.with("ExceptionNotifyUrl", exceptionUrl.get())
        : described;
  }
}
