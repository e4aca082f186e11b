package io.showrunner.appserver;

import io.showrunner.appserver.Given.Value;
import io.showrunner.cloud.CallbackTrust;
import io.showrunner.cloud.MessageFormat;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.director.Director;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.Words;
import io.showrunner.web.WebSettings;
import io.showrunner.web.token.Tokens;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes settings of what was given, or says everything that is wrong with it. */
public final class SettingsReader {
  private static final Pattern CALLBACK_KEY = Pattern.compile("[A-Za-z0-9]{16,64}");
  private static final Pattern IN_PATH = Pattern.compile("[A-Za-z0-9_-]+");
  private static final String LABELS =
      "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*";
  private static final Pattern HOST = Pattern.compile(LABELS + "(:[0-9]{1,5})?");
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
  private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");
  private static final Pattern DOMAIN = Pattern.compile(LABELS);
  private static final Pattern REGION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ORIGIN = Pattern.compile("https?://" + LABELS + "(:[0-9]{1,5})?");

  private final Given given;
  private final List<String> faults = new ArrayList<>();

  private SettingsReader(Given given) {
    this.given = given;
  }

  /**
   * Reads all.
   *
   * @throws BadSettings with everything that is wrong
   */
  public static ServerSettings read(Given given) {
    return new SettingsReader(given).settings();
  }

  private ServerSettings settings() {
    String app = text(Setting.APP, AppId::new);
    String push = matching(Setting.PUSH_DOMAIN, DOMAIN, "a domain without scheme");
    String play = matching(Setting.PLAY_DOMAIN, DOMAIN, "a domain without scheme");
    String pushApp = matching(Setting.PUSH_APP, IN_PATH, "letters, digits, - and _ alone");
    String pushKey = needed(Setting.PUSH_KEY);
    String playKey = needed(Setting.PLAY_KEY);
    String callbackKey =
        matching(Setting.CALLBACK_KEY, CALLBACK_KEY, "16 to 64 letters and digits");
    String callbackSecret =
        matching(Setting.CALLBACK_SECRET, IN_PATH, "letters, digits, - and _ alone");
    String token = needed(Setting.TOKEN_SECRET);
    String operator = needed(Setting.OPERATOR_PASSWORD);
    String realTime = needed(Setting.REALTIME_KEY);
    String tokenLife = text(Setting.TOKEN_LIFE, life -> upTo(Tokens.LONGEST, life));
    String validity = text(Setting.URL_VALIDITY, life -> upTo(Duration.ofDays(365), life));
    String mixes = text(Setting.CLOUD_MIXES, SettingsReader::mixes);
    Optional<String> address =
        given
            .find(Setting.CALLBACK_ADDRESS)
            .map(v -> text(Setting.CALLBACK_ADDRESS, SettingsReader::base));
    Optional<String> messageApp =
        given.find(Setting.MESSAGE_APP).map(v -> text(Setting.MESSAGE_APP, AppId::new));
    Optional<String> commitEvents =
        given
            .find(Setting.COMMIT_EVENTS)
            .map(v -> text(Setting.COMMIT_EVENTS, SettingsReader::commitEvents));
    Optional<String> kick =
        given
            .find(Setting.KICK_REASON)
            .map(v -> text(Setting.KICK_REASON, SettingsReader::kickReason));
    Optional<ReplayPlace> replays = replays();
    List<String> origins = origins();
    ifGiven(Setting.CLOUD_ENDPOINT, HOST, "a host, or host and port, without scheme");
    ifGiven(Setting.CLOUD_REGION, REGION, "a region such as cn-shanghai");
    if (!faults.isEmpty()) {
      throw new BadSettings(faults);
    }
    var id = new AppId(app);
    return new ServerSettings(
        id,
        new StreamUrls(push, play, pushApp, pushKey, playKey, Duration.parse(validity)),
        CallbackTrust.of(id, push, callbackKey),
        new WebSettings(
            token, operator, callbackSecret, realTime, origins, Duration.parse(tokenLife)),
        mixes(mixes),
        address.map(SettingsReader::base),
        messageApp.map(AppId::new).orElse(id),
        new MessageFormat(
            kick.map(SettingsReader::kickReason).orElse(MessageFormat.USUAL.kick()), realTime),
        commitEvents.map(SettingsReader::commitEvents).orElse(Director.AT_ONCE),
        replays);
  }

  private static MessageFormat.KickReason kickReason(String text) {
    return Words.find(MessageFormat.KickReason.class, text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "Expected one of %s, but found '%s'.",
                        String.join(", ", Words.all(MessageFormat.KickReason.class)),
                        text)));
  }

  /** Nothing, unless a bucket or a project is named; then both must be. */
  private Optional<ReplayPlace> replays() {
    boolean wanted =
        given.text(Setting.REPLAY_BUCKET).isPresent()
            || given.text(Setting.REPLAY_PROJECT).isPresent();
    boolean emptied = given.find(Setting.REPLAY_BUCKET).filter(v -> v.text().isEmpty()).isPresent();
    if (!wanted || emptied) {
      return Optional.empty();
    }
    String bucket = matching(Setting.REPLAY_BUCKET, BUCKET, "3 to 63 of a-z, 0-9 and -");
    String project = matching(Setting.REPLAY_PROJECT, IN_PATH, "letters, digits, - and _ alone");
    String folder = matching(Setting.REPLAY_FOLDER, FOLDER, "a path without slashes at its ends");
    for (Setting host : List.of(Setting.REPLAY_ENDPOINT, Setting.REPLAY_STORE)) {
      ifGiven(host, HOST, "a host, or host and port, without scheme");
    }
    return faults.isEmpty()
        ? Optional.of(ReplayPlace.of(project, bucket, folder))
        : Optional.empty();
  }

  /** Whoever sets it empty meant something: it is not as if it were not there. */
  private void ifGiven(Setting setting, Pattern pattern, String what) {
    if (given.find(setting).isPresent()) {
      var unused = matching(setting, pattern, what);
    }
  }

  /** Each by name: with {@code *} any page a user has open could ask in a browser's name. */
  private List<String> origins() {
    Optional<Value> listed = given.find(Setting.CORS_ORIGINS);
    List<String> origins =
        Arrays.stream(listed.map(Value::text).orElse("").split(",", -1))
            .map(String::strip)
            .filter(o -> !o.isEmpty())
            .toList();
    for (String origin : origins) {
      if (!ORIGIN.matcher(origin).matches()) {
        faults.add(
            String.format(
                Locale.ROOT,
                "%s: Expected %s to name origins such as https://show.example.com, but found '%s'.",
                listed.orElseThrow().where(),
                Setting.CORS_ORIGINS.word(),
                origin));
      }
    }
    return origins;
  }

  /** A value that is there and long enough, else an empty one and a fault. */
  private String needed(Setting setting) {
    Optional<Value> found = given.find(setting);
    if (found.isEmpty() || found.get().text().isEmpty()) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: Expected a value (%s), but it is %s. Set %s in the file of settings, or %s in the environment.",
              found.map(Value::where).orElse(setting.word()),
              setting.about(),
              found.isEmpty() ? "not set" : "empty",
              setting.word(),
              setting.variable()));
      return "";
    }
    Value value = found.get();
    if (value.text().length() < setting.shortest()) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: Expected %s to have %d characters or more, but it has %d.",
              value.where(),
              setting.word(),
              setting.shortest(),
              value.text().length()));
      return "";
    }
    return value.text();
  }

  private String matching(Setting setting, Pattern pattern, String what) {
    String text = needed(setting);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: Expected %s to be %s, but it is something else.",
              given.find(setting).orElseThrow().where(),
              setting.word(),
              what));
    }
    return text;
  }

  private String text(Setting setting, Function<String, ?> made) {
    String text = needed(setting);
    try {
      if (!text.isEmpty()) {
        var unused = made.apply(text);
      }
    } catch (IllegalArgumentException | DateTimeException wrong) {
      faults.add(
          String.format(
              Locale.ROOT,
              "%s: %s: %s",
              given.find(setting).orElseThrow().where(),
              setting.word(),
              wrong.getMessage()));
    }
    return text;
  }

  private static Duration upTo(Duration longest, String text) {
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeException other) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a duration such as PT12H or P7D, but found '%s'.", text),
          other);
    }
    if (duration.compareTo(Duration.ofMinutes(1)) < 0 || duration.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a duration from PT1M to %s, but found %s.", longest, text));
    }
    return duration;
  }

  private static int mixes(String text) {
    if (!text.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a whole number from 0 to 9999, but found '%s'.", text));
    }
    return Integer.parseInt(text);
  }

  private static int commitEvents(String text) {
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "Expected a whole number from 1 to 9999, but found '%s'.", text));
    }
    return Integer.parseInt(text);
  }

  private static URI base(String text) {
    URI address = URI.create(text);
    boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    boolean more =
        address.getQuery() != null
            || address.getFragment() != null
            || address.getUserInfo() != null
            || text.contains("..");
    if (!http || address.getHost() == null || more) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected an address such as https://show.example.com, but found '%s'.",
              text));
    }
    return text.endsWith("/") ? address : URI.create(text + "/");
  }
}
