package io.showrunner.simulator;

import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.vocabulary.AppId;
import java.time.Duration;

/**
 * The invented site every simulation plays on: domains and keys that exist nowhere but in its mock
 * cloud, known to both sides.
 */
record Site(AppId app) {
  private static final String PUSH = "push.example.com";
  private static final String PLAY = "play.example.com";
  private static final String INGEST_KEY = "simulated-ingest-key";
  private static final String PLAYBACK_KEY = "simulated-playback-key";
  private static final String NOTIFY_KEY = "simulatedNotifyKey";
  private static final Duration VALIDITY = Duration.ofDays(7);

  StreamUrls urls() {
    return new StreamUrls(PUSH, PLAY, "live", INGEST_KEY, PLAYBACK_KEY, VALIDITY);
  }

  CallbackTrust trust() {
    return CallbackTrust.of(app, PUSH, NOTIFY_KEY);
  }

  MockSettings cloud() {
    return MockSettings.of(app, new IngestDomain(PUSH, INGEST_KEY, VALIDITY, NOTIFY_KEY));
  }
}
