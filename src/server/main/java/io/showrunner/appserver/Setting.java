package io.showrunner.appserver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set, as it is called in the file and in the environment. */
public enum Setting {
  APP("app", 1, "the application at the vendor that the rooms belong to"),
  PUSH_DOMAIN("push.domain", 1, "the ingest domain"),
  PUSH_APP("push.app", 1, "the vendor's AppName in ingest and playback URLs"),
  PUSH_KEY("push.key", 16, "the ingest domain's URL key"),
  PLAY_DOMAIN("play.domain", 1, "the playback domain"),
  PLAY_KEY("play.key", 16, "the playback domain's URL key"),
  URL_VALIDITY("url.validity", 1, "how long a signed URL is good"),
  CALLBACK_KEY("callback.key", 16, "the key the CDN signs its callbacks with"),
  CALLBACK_SECRET("callback.secret", 16, "stands in the address the cloud calls"),
  CALLBACK_ADDRESS("callback.address", 1, "where the cloud reaches this server"),
  REALTIME_KEY("realtime.key", 16, "the application's key, of which real-time tokens are made"),
  TOKEN_SECRET("token.secret", 32, "signs users' tokens"),
  TOKEN_LIFE("token.life", 1, "how long a token is good for"),
  OPERATOR_PASSWORD("operator.password", 16, "opens everything to the operator"),
  CORS_ORIGINS("cors.origins", 0, "pages in browsers that may ask, separated by commas"),
  CLOUD_MIXES("cloud.mixes", 1, "how many mixed-stream tasks the vendor allows at once"),
  KICK_REASON("kick.reason", 1, "what the kit's apps call it if a guest is sent away"),
  MESSAGE_APP("message.app", 1, "the application of the vendor's messages, if it is another"),
  CLOUD_ENDPOINT("cloud.endpoint", 1, "the vendor's API, host without scheme"),
  CLOUD_REGION("cloud.region", 1, "the vendor's region"),
  COMMIT_EVENTS("commit.events", 1, "how many events of different rooms share a commit"),
  REPLAY_BUCKET("replay.bucket", 0, "where replays go, in that region; empty: none are made"),
  REPLAY_PROJECT("replay.project", 0, "of the vendor's media management, in that region"),
  REPLAY_FOLDER("replay.folder", 1, "where in the bucket"),
  REPLAY_ENDPOINT("replay.endpoint", 1, "the API of media management, host without scheme"),
  REPLAY_STORE("replay.store", 1, "the object store as players reach it, host without scheme");

  private final String word;
  private final int shortest;
  private final String about;

  Setting(String word, int shortest, String about) {
    this.word = word;
    this.shortest = shortest;
    this.about = about;
  }

  /** As it is called in the file. */
  public String word() {
    return word;
  }

  /** As it is called in the environment. */
  public String variable() {
    return "SHOWRUNNER_" + word.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /** What it is for. */
  public String about() {
    return about;
  }

  int shortest() {
    return shortest;
  }

  static Optional<Setting> called(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Setting::word).toList();
  }
}
