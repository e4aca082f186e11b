package io.showrunner.cli;

import io.showrunner.appserver.Setting;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.cloud.aliyun.AliyunSettings.Protocol;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.ground.MockSettings.PlaybackDomain;
import io.showrunner.cloud.mock.replay.Replay;
import io.showrunner.standin.StandInSettings;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What need not be set: what everybody knows of the stand-in, and what is usual anywhere. */
final class MockDefaults {
  private static final StandInSettings STAND_IN = StandInSettings.usual();

  private MockDefaults() {}

  /** Secrets of ours are never among them. */
  static Map<Setting, String> settings() {
    Map<Setting, String> usual = whateverTheCloud();
    IngestDomain push = STAND_IN.cloud().domain();
    PlaybackDomain play = push.playback().orElseThrow();
    usual.put(Setting.APP, STAND_IN.cloud().apps().get(0).value());
    usual.put(Setting.PUSH_DOMAIN, push.name());
    usual.put(Setting.PUSH_KEY, push.guard().keys().get(0));
    usual.put(Setting.PLAY_DOMAIN, play.name());
    usual.put(Setting.PLAY_KEY, play.guard().keys().get(0));
    usual.put(Setting.CALLBACK_KEY, push.notifyKey());
    usual.put(Setting.REPLAY_BUCKET, Replay.NAME);
    usual.put(Setting.REPLAY_PROJECT, Replay.NAME);
    return usual;
  }

  static Map<Setting, String> whateverTheCloud() {
    Map<Setting, String> usual = new EnumMap<>(Setting.class);
    usual.put(Setting.PUSH_APP, "live");
    usual.put(Setting.URL_VALIDITY, "P7D");
    usual.put(Setting.TOKEN_LIFE, "PT12H");
    usual.put(Setting.CLOUD_MIXES, "40");
    usual.put(Setting.REPLAY_FOLDER, "replay");
    return usual;
  }

  /** The vendor's protocol, spoken to the stand-in at this address with the key it knows. */
  static AliyunSettings way(URI address) {
    if (!"http".equals(address.getScheme()) || address.getHost() == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected --cloud-address to be like http://127.0.0.1:8090, but it is '%s'.",
              address));
    }
    AccessKey key = STAND_IN.keys().keys().iterator().next();
    return AliyunSettings.of(
            AliyunCredentials.fromEnvironment(
                Map.of(AliyunCredentials.ID, key.id(), AliyunCredentials.SECRET, key.secret())))
        .at(Protocol.HTTP, address.getAuthority());
  }
}
