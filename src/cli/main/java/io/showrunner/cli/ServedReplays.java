package io.showrunner.cli;

import io.showrunner.appserver.Given;
import io.showrunner.appserver.ServerSettings;
import io.showrunner.appserver.Setting;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.aliyun.AliyunPlaylists;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.director.Replays;
import io.showrunner.process.Story;
import io.showrunner.process.check.ProcessFiles;
import java.util.Optional;

/**
 * With what a server makes broadcasts to be seen again. The stand-in has all services at one
 * address; the vendor has one of media management, and an object store, in each region.
 */
record ServedReplays(ServerSettings settings, AliyunSettings way, Given given) {
  Optional<Replays> by(ProcessFiles processes) {
    var renewal = processes.of(Story.REPLAY).renewal().orElseThrow();
    return settings
        .replays()
        .map(
            place ->
                new Replays(
                    new AliyunPlaylists(
                        way,
                        way.at(way.protocol(), endpoint()),
                        settings.urls().pushDomain(),
                        settings.urls().appName()),
                    place,
                    AliyunPlaylists.signature(way, store(), Replays.validity(renewal))));
  }

  private boolean isStandIn() {
    return way.protocol() == AliyunSettings.Protocol.HTTP;
  }

  private String endpoint() {
    return given
        .text(Setting.REPLAY_ENDPOINT)
        .orElse(isStandIn() ? way.endpoint() : AliyunSettings.immEndpoint(way.region()));
  }

  private ObjectHost store() {
    Optional<String> named = given.text(Setting.REPLAY_STORE);
    if (isStandIn()) {
      return new ObjectHost("http", named.orElse(way.endpoint()));
    }
    return named
        .map(host -> new ObjectHost("https", host))
        .orElseGet(() -> ObjectHost.of(way.region()));
  }
}
