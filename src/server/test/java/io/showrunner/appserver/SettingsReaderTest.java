package io.showrunner.appserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.clock.Secrets;
import io.showrunner.cloud.ReplayPlace;
import io.showrunner.director.Director;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server is set up from a file and the environment, or says everything that is wrong. */
class SettingsReaderTest {
  static final Map<Setting, String> GOOD = new EnumMap<>(Setting.class);

  static {
    GOOD.put(Setting.APP, "app-1");
    GOOD.put(Setting.PUSH_DOMAIN, "push.example.com");
    GOOD.put(Setting.PUSH_APP, "live");
    GOOD.put(Setting.PUSH_KEY, "an-ingest-url-key");
    GOOD.put(Setting.PLAY_DOMAIN, "play.example.com");
    GOOD.put(Setting.PLAY_KEY, "a-playback-url-key");
    GOOD.put(Setting.URL_VALIDITY, "P7D");
    GOOD.put(Setting.CALLBACK_KEY, "aCallbackKeyOfOurs");
    GOOD.put(Setting.CALLBACK_SECRET, "a-secret-in-the-path");
    GOOD.put(Setting.REALTIME_KEY, "appkey456appkey456");
    GOOD.put(Setting.TOKEN_SECRET, "a-token-secret-that-is-long-enough");
    GOOD.put(Setting.TOKEN_LIFE, "PT12H");
    GOOD.put(Setting.CLOUD_MIXES, "40");
    GOOD.put(Setting.OPERATOR_PASSWORD, "the-operators-password");
  }

  @TempDir private Path folder;

  @Test
  void whatIsGoodIsRead() {
    ServerSettings read = SettingsReader.read(given(GOOD, Map.of()));
    assertThat(read.app().value()).isEqualTo("app-1");
    assertThat(read.web().tokenLife()).hasHours(12);
    assertThat(read.callbacks()).isEmpty();
    assertThat(read.toString()).doesNotContain("a-secret-in", "the-operators", "a-token-secret");
  }

  @ParameterizedTest
  @CsvSource({
    "TOKEN_SECRET, 31-chars-are-one-less-than-need, token.secret to have 32 characters or more",
    "OPERATOR_PASSWORD, short, operator.password to have 16 characters or more",
    "CALLBACK_SECRET, short, callback.secret to have 16 characters or more",
    "CALLBACK_SECRET, a/slash/would/be/another/path, letters",
    "CALLBACK_KEY, with-dashes-in-it-, 16 to 64 letters and digits",
    "REALTIME_KEY, '', but it is empty",
    "PUSH_KEY, short, push.key to have 16 characters or more",
    "PLAY_DOMAIN, https://play.example.com, a domain without scheme",
    "TOKEN_LIFE, P31D, from PT1M to PT720H",
    "TOKEN_LIFE, soon, 'a duration such as PT12H or P7D, but found ''soon'''",
    "CLOUD_MIXES, many, a whole number",
    "COMMIT_EVENTS, 0, a whole number from 1",
    "APP, not an id, app",
    "CALLBACK_ADDRESS, show.example.com, an address such as",
    "CALLBACK_ADDRESS, https://show.example.com/a/../b, an address such as",
    "CALLBACK_ADDRESS, https://me:it@show.example.com, an address such as",
    "CORS_ORIGINS, *, 'to name origins such as https://show.example.com, but found ''*'''",
    "CORS_ORIGINS, 'https://a.example.com,null', but found 'null'",
    "CORS_ORIGINS, https://a.example.com/, but found 'https://a.example.com/'",
    "PUSH_APP, ../.., 'letters, digits, - and _ alone'",
    "PUSH_DOMAIN, .., a domain without scheme",
    "CLOUD_ENDPOINT, '', but it is empty",
    "CLOUD_ENDPOINT, https://live.aliyuncs.com, 'a host, or host and port'",
    "CLOUD_REGION, '', but it is empty",
    "CLOUD_REGION, ../cn, a region such as cn-shanghai",
    "MESSAGE_APP, '', but it is empty"
  })
  void whatIsNotIsToldWithItsPlaceAndNeverShownIfSecret(
      Setting setting, String value, String says) {
    assertThatThrownBy(() -> SettingsReader.read(given(GOOD, Map.of(setting.variable(), value))))
        .isInstanceOf(BadSettings.class)
        .hasMessageContaining(setting.variable())
        .hasMessageContaining(says)
        .hasMessageNotContaining("31-chars");
  }

  @Test
  void howMuchSharesACommitIsSetOrAsMeasured() throws IOException {
    assertThat(SettingsReader.read(given(GOOD, Map.of())).commitEvents())
        .isEqualTo(Director.AT_ONCE);
    Map<String, String> one = Map.of(Setting.COMMIT_EVENTS.variable(), "1");
    assertThat(SettingsReader.read(given(GOOD, one)).commitEvents()).isEqualTo(1);
  }

  @Test
  void anEmptyBucketMeansThatNoReplaysAreMade() {
    Map<Setting, String> usual = new EnumMap<>(GOOD);
    usual.put(Setting.REPLAY_BUCKET, "showrunner");
    usual.put(Setting.REPLAY_PROJECT, "showrunner");
    usual.put(Setting.REPLAY_FOLDER, "replay");
    assertThat(SettingsReader.read(given(usual, Map.of())).replays()).isPresent();
    Map<String, String> none = Map.of(Setting.REPLAY_BUCKET.variable(), "");
    assertThat(SettingsReader.read(given(usual, none)).replays()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TOKEN_SECRET", "OPERATOR_PASSWORD", "CALLBACK_SECRET", "REALTIME_KEY", "APP"})
  void whatIsMissingIsToldWithBothItsNames(Setting setting) {
    Map<Setting, String> rest = new EnumMap<>(GOOD);
    rest.remove(setting);
    assertThatThrownBy(() -> SettingsReader.read(given(rest, Map.of())))
        .hasMessageContaining(setting.word())
        .hasMessageContaining(setting.variable())
        .hasMessageContaining("not set");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThatThrownBy(() -> SettingsReader.read(given(Map.of(), Map.of())))
        .satisfies(bad -> assertThat(((BadSettings) bad).faults()).hasSizeGreaterThanOrEqualTo(12));
  }

  @Test
  void theFileWinsOverWhatIsUsualAndTheEnvironmentOverTheFile() throws IOException {
    Path file =
        Files.writeString(folder.resolve("s"), "# a comment\n\napp = app-2\npush.app=show\n");
    var given = Given.of(GOOD, Optional.of(file), Map.of("SHOWRUNNER_APP", "app-3"));
    assertThat(given.text(Setting.APP)).contains("app-3");
    assertThat(given.text(Setting.PUSH_APP)).contains("show");
  }

  @Test
  void aFileIsRefusedWithItsLines() throws IOException {
    Path file = Files.writeString(folder.resolve("s"), "app = app-2\ntoken.secert = x\nnothing\n");
    assertThatThrownBy(() -> Given.of(GOOD, Optional.of(file), Map.of()))
        .satisfies(
            bad ->
                assertThat(((BadSettings) bad).faults())
                    .containsExactly(
                        file
                            + ":2: Expected a setting, but found 'token.secert'. Nearest:"
                            + " 'token.secret'.",
                        file + ":3: Expected 'name = value', but there is no '='."));
    assertThatThrownBy(() -> Given.of(GOOD, Optional.of(folder.resolve("none")), Map.of()))
        .hasMessageContaining("there is none");
  }

  @Test
  void aFreshFileIsEnoughAndItsSecretsAreItsOwn() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    FreshSettings.write(first, new Secrets());
    FreshSettings.write(second, new Secrets());
    Map<Setting, String> rest = new EnumMap<>(GOOD);
    List.of(
            Setting.TOKEN_SECRET,
            Setting.OPERATOR_PASSWORD,
            Setting.CALLBACK_SECRET,
            Setting.REALTIME_KEY)
        .forEach(rest::remove);
    var one = SettingsReader.read(Given.of(rest, Optional.of(first), Map.of()));
    var other = SettingsReader.read(Given.of(rest, Optional.of(second), Map.of()));
    assertThat(one.web().tokenSecret()).isNotEqualTo(other.web().tokenSecret());
    assertThat(Files.getPosixFilePermissions(first))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThatThrownBy(() -> FreshSettings.write(first, new Secrets()))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void replaysAreMadeWhereABucketAndAProjectAreNamed() {
    assertThat(SettingsReader.read(given(GOOD, Map.of())).replays()).isEmpty();
    Map<String, String> named =
        Map.of("SHOWRUNNER_REPLAY_BUCKET", "shows-2026", "SHOWRUNNER_REPLAY_PROJECT", "shows");
    Map<Setting, String> usual = new EnumMap<>(GOOD);
    usual.put(Setting.REPLAY_FOLDER, "replay");
    assertThat(SettingsReader.read(given(usual, named)).replays())
        .contains(ReplayPlace.of("shows", "shows-2026", "replay"));
    usual.put(Setting.REPLAY_BUCKET, "showrunner");
    usual.put(Setting.REPLAY_PROJECT, "showrunner");
    Map<String, String> none =
        Map.of("SHOWRUNNER_REPLAY_BUCKET", "", "SHOWRUNNER_REPLAY_PROJECT", "");
    assertThat(SettingsReader.read(given(usual, none)).replays()).isEmpty();
  }

  @Test
  void aReplayThatIsHalfSetIsToldAndSoIsABucketThatIsNone() {
    assertThatThrownBy(
            () -> SettingsReader.read(given(GOOD, Map.of("SHOWRUNNER_REPLAY_BUCKET", "Shows!"))))
        .isInstanceOfSatisfying(
            BadSettings.class,
            bad ->
                assertThat(bad.faults())
                    .anyMatch(fault -> fault.contains("Expected replay.bucket to be 3 to 63"))
                    .anyMatch(fault -> fault.startsWith("replay.project: Expected a value")));
    Map<String, String> schemed =
        Map.of(
            "SHOWRUNNER_REPLAY_BUCKET",
            "shows",
            "SHOWRUNNER_REPLAY_PROJECT",
            "shows",
            "SHOWRUNNER_REPLAY_FOLDER",
            "/replay/",
            "SHOWRUNNER_REPLAY_STORE",
            "https://oss.example.com");
    assertThatThrownBy(() -> SettingsReader.read(given(GOOD, schemed)))
        .isInstanceOfSatisfying(
            BadSettings.class,
            bad ->
                assertThat(bad.faults())
                    .anyMatch(fault -> fault.contains("replay.folder"))
                    .anyMatch(fault -> fault.contains("replay.store")));
  }

  static Given given(Map<Setting, String> usual, Map<String, String> environment) {
    return Given.of(usual, Optional.empty(), environment);
  }

  @Test
  void aFileThatOthersCanReadIsToldOfAndReadAllTheSame() throws IOException {
    Path file = folder.resolve("showrunner.properties");
    Files.writeString(file, "app = app-1\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Given open = Given.of(Map.of(), Optional.of(file), Map.of());
    assertThat(open.text(Setting.APP)).contains("app-1");
    assertThat(open.warnings())
        .singleElement()
        .asString()
        .startsWith(file + ": Expected a file that only its owner can read")
        .endsWith("Run: chmod 600 " + file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(Given.of(Map.of(), Optional.of(file), Map.of()).warnings()).isEmpty();
  }

  @Test
  void aByteThatIsNoTextIsToldWithItsPlace() throws IOException {
    Path file = folder.resolve("showrunner.properties");
    Files.write(file, "app = app-1\npush.domain = \u00fc\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Given.of(Map.of(), Optional.of(file), Map.of()))
        .isInstanceOf(BadSettings.class)
        .hasMessage(
            file + ":2:15: Expected UTF-8 text, but a byte here is none. Save it as UTF-8.");
  }
}
