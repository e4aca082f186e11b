package io.showrunner.simulator;

import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.ObjectHost;
import io.showrunner.cloud.PlaylistMaker;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.ReplaySignature;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.replay.Replay;
import io.showrunner.director.Replays;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;
import java.util.Optional;

/**
 * The invented site every simulation plays on: domains and keys that exist nowhere but in its mock
 * cloud, known to both sides.
 */
record Site(AppId app, Profile profile) {
  private static final String PUSH = "push.example.com";
  private static final String PLAY = "play.example.com";
  private static final String INGEST_KEY = "simulated-ingest-key";
  private static final String PLAYBACK_KEY = "simulated-playback-key";
  private static final String NOTIFY_KEY = "simulatedNotifyKey";
  private static final String REGION = "cn-shanghai";

  /** By which addresses of replays are signed. */
  static final String OBJECT_KEY = "simulated-object-key";

  static final String OBJECT_SECRET = "simulated-object-secret";
  private static final Duration VALIDITY = Duration.ofDays(7);

  StreamUrls urls() {
    IngestDomain domain = cloud().domain();
    return new StreamUrls(
        domain.name(),
        PLAY,
        "live",
        domain.guard().keys().get(0),
        PLAYBACK_KEY,
        domain.guard().validity());
  }

  /** Everything is recorded into the mock's one bucket; replays go beside. */
  Replays replays(PlaylistMaker maker, Duration renewal) {
    return new Replays(
        maker,
        ReplayPlace.of(Replay.NAME, Replay.NAME, "replay"),
        new ReplaySignature(
            ObjectHost.of(REGION),
            REGION,
            OBJECT_KEY,
            OBJECT_SECRET,
            Optional.empty(),
            Replays.validity(renewal)));
  }

  CallbackTrust trust() {
    IngestDomain domain = cloud().domain();
    return CallbackTrust.of(app, domain.name(), domain.notifyKey());
  }

  MockSettings cloud() {
    return profile.applyTo(
        MockSettings.of(app, new IngestDomain(PUSH, INGEST_KEY, VALIDITY, NOTIFY_KEY)));
  }
}
