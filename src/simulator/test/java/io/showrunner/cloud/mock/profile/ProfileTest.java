package io.showrunner.cloud.mock.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.showrunner.Golden;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.gateway.GatewaySettings;
import io.showrunner.cloud.mock.ground.Account;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.ground.MockSettings.IngestDomain;
import io.showrunner.cloud.mock.ground.MockSettings.Quota;
import io.showrunner.cloud.mock.ground.Throttling;
import io.showrunner.input.BadInput;
import io.showrunner.trace.PrettyJson;
import io.showrunner.vocabulary.AppId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles say how a mock cloud is set up, and nothing that it does not know. */
class ProfileTest {
  private static final Path FOLDER = Path.of("simulator", "profiles");
  private static final Path SCHEMA = FOLDER.resolve("profile.schema.json");
  private static final Path PAGE = FOLDER.resolve("README.md");
  private static final MockSettings USUAL =
      MockSettings.of(
          new AppId("app-1"),
          new IngestDomain("push.example.com", "key", Duration.ofDays(7), "notifyNotify1234"));

  @Test
  void fairWeatherSpelledOutIsWhatThereIsWithoutAProfile() {
    assertThat(shipped("fair").applyTo(USUAL)).isEqualTo(USUAL);
    assertThat(Profile.USUAL.applyTo(USUAL)).isEqualTo(USUAL);
  }

  @ParameterizedTest
  @EnumSource(Assumption.class)
  void everyAssumptionCanBeTurnedRound(Assumption assumption) {
    Profile profile =
        read(String.format(Locale.ROOT, "{'assumptions':{'%s':false}}", assumption.word()));
    assertThat(profile.applyTo(USUAL)).isEqualTo(USUAL.flipped(assumption));
    assertThat(profile.flipped()).containsExactly(assumption);
    assertThat(shipped("other-readings").flipped()).contains(assumption);
  }

  @Test
  void whatIsNotSaidStays() {
    MockSettings some =
        read("{'quota':{'mixed':1},'times':{'idle':'PT30S'},'rates':{'factor':3,'own':{'A':7}},"
                + "'region':'EMAA-Saudi','camera':{'height':480},'apps':['app-2'],"
                + "'domain':{'notifyKey':'abcdefgh12345678'}}")
            .applyTo(USUAL);
    assertThat(some.quota()).isEqualTo(new Quota(200, 1));
    assertThat(some.times().idle()).isEqualTo(Duration.ofSeconds(30));
    assertThat(some.times().urlRest()).isEqualTo(Duration.ofSeconds(10));
    assertThat(some.rates().most("A", 500)).isEqualTo(7);
    assertThat(some.rates().most("B", 500)).isEqualTo(1500);
    assertThat(some.region()).isEqualTo("EMAA-Saudi");
    assertThat(some.camera().width()).isEqualTo(1280);
    assertThat(some.camera().height()).isEqualTo(480);
    assertThat(some.apps()).containsExactly(new AppId("app-1"), new AppId("app-2"));
    assertThat(some.domain().name()).isEqualTo("push.example.com");
    assertThat(some.domain().notifyKey()).isEqualTo("abcdefgh12345678");
  }

  @Test
  void keysMayBeDeniedThings() {
    AccessKey key =
        read("{'keys':[{'id':'k','secret':'s','denied':['StopLiveMPUTask']}]}")
            .keys()
            .orElseThrow()
            .find("k")
            .orElseThrow();
    assertThat(key.secret()).isEqualTo("s");
    assertThat(key.allows("StartLiveMPUTask")).isTrue();
    assertThat(key.allows("StopLiveMPUTask")).isFalse();
    assertThat(Profile.USUAL.keys()).isEmpty();
  }

  @Test
  void theGatewaysPartIsHeeded() {
    Profile profile =
        read(
            "{'account':{'enabled':false,'throttlingCode':'Throttling','unknownKeyStatus':400},"
                + "'keys':[{'id':'k','secret':'s','active':false}]}");
    assertThat(profile.applyTo(USUAL).account())
        .isEqualTo(new Account(false, new Throttling("Throttling", 400)));
    assertThat(profile.applyTo(GatewaySettings.USUAL).unknownKeyStatus()).isEqualTo(400);
    assertThat(profile.keys().orElseThrow().find("k").orElseThrow().active()).isFalse();
    assertThat(Profile.USUAL.applyTo(GatewaySettings.USUAL)).isEqualTo(GatewaySettings.USUAL);
    assertThat(shipped("fair").applyTo(GatewaySettings.USUAL)).isEqualTo(GatewaySettings.USUAL);
  }

  @Test
  void projectsAndBucketsMayBeNamed() {
    Account account =
        read("{'account':{'projects':['films'],'buckets':['archive-1','media']}}")
            .applyTo(USUAL)
            .account();
    assertThat(account.projects()).containsExactly("films");
    assertThat(account.buckets()).containsExactly("archive-1", "media");
    assertThatThrownBy(() -> read("{'account':{'buckets':['No']}}"))
        .hasMessageContaining("a list of bucket names of 3 to 63 lower-case letters");
  }

  @Test
  void everyFaultIsToldWithItsPlace() {
    String text =
        """
        {
          "quota": {"single": 1.5, "mixt": 3},
          "times": {"idle": "2 minutes"},
          "assumptions": {"sei-unaskd": true},
          "region": "Mars",
          "keys": [{"id": "k", "secret": "s"}, {"id": "not good", "secret": "s"}],
          "camera": 7
        }
        """;
    assertThatThrownBy(() -> ProfileReader.read("p.json", text))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            """
            p.json:2:13: Expected 'quota.single' to be a whole number from 0 to 1000000, but it is 1.5.
            p.json:2:28: Expected a field of a profile, but found 'quota.mixt'. Known: single, mixed.
            p.json:3:13: Expected 'times.idle' to be an ISO 8601 duration such as PT1M30S, but it is '2 minutes'.
            p.json:4:19: Expected a field of a profile, but found 'assumptions.sei-unaskd'. Nearest: 'sei-unasked'.
            p.json:5:3: Expected 'region' to be one of CN-Shanghai, AP-Singapore, EMAA-Saudi, but it is 'Mars'.
            p.json:6:41: Expected 'keys.id' to be 1 to 64 letters, digits, '_' or '-', but it is 'not good'.
            p.json:7:3: Expected 'camera' to be an object, but it is 7.""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "{'quota':{'single':-1}}",
        "{'rates':{'factor':0}}",
        "{'rates':{'own':{'A':0}}}",
        "{'rates':{'limited':'no'}}",
        "{'apps':['not good']}",
        "{'camera':{'width':1921}}",
        "{'domain':{'notifyKey':'short'}}",
        "{'keys':[{'id':'k','secret':'s','more':1}]}",
        "{'keys':[{'id':'k'}]}",
        "{'keys':[7]}",
        "{'account':{'throttlingStatus':500}}",
        "{'account':{'unknownKeyStatus':4294967696}}",
        "{'account':{'throttlingCode':'Throttling.Room'}}",
        "{'nothing':1}",
        "{'about':''}",
        "[]"
      })
  void whatTheSchemaRefusesTheReaderRefuses(String text) {
    String json = text.replace('\'', '"');
    assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class);
  }

  @Test
  void whatIsNoJsonIsToldWithItsPlace() {
    assertThatThrownBy(() -> ProfileReader.read("p.json", "{\n  \"quota\": \n}"))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("p.json:3:1: Expected ");
  }

  @Test
  void aTraceNamesAProfileAndNotAFileElsewhere() {
    assertThat(new Profiles(FOLDER).named("narrow", "t.jsonl").about()).contains("small account");
    assertThatThrownBy(() -> new Profiles(FOLDER).named("../traces/x", "t.jsonl"))
        .hasMessageStartingWith("t.jsonl:1: Expected 'profile' to name a file of");
    assertThatThrownBy(() -> new Profiles(FOLDER).named("nowhere", "t.jsonl"))
        .hasMessageContaining("nowhere.json:1: Expected a profile, but there is none.");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyProfileInTheFolderIsSoundAndSaysWhatItIsAbout(Path file) throws IOException {
    assertThat(ProfileReader.read(file).about()).isNotEmpty();
    assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    assertThat(Files.readString(PAGE)).contains("`" + file.getFileName() + "`");
  }

  static List<Path> shipped() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".json") && !f.equals(SCHEMA))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSchemaIsTheDeclaration() {
    Golden.same(SCHEMA, PrettyJson.of(ProfileSchema.ofAProfile()));
  }

  @Test
  void thePageListsEveryField() throws IOException {
    String rows =
        Stream.concat(
                Stream.of("| field | is | says |", "|---|---|---|"),
                Entry.ALL.stream()
                    .map(
                        e ->
                            String.format(
                                Locale.ROOT,
                                "| `%s` | %s | %s |",
                                e.path(),
                                e.kind().phrase(),
                                e.about())))
            .collect(Collectors.joining("\n"));
    String page = Files.readString(PAGE);
    String begin = "<!-- fields: begin -->\n";
    String end = "\n<!-- fields: end -->";
    Golden.same(
        PAGE,
        page.substring(0, page.indexOf(begin) + begin.length())
            + rows
            + page.substring(page.indexOf(end)));
  }

  @Test
  void theDeclarationLeavesNoAssumptionOut() {
    assertThat(Entry.ALL.stream().map(Entry::path))
        .containsAll(
            Arrays.stream(Assumption.values()).map(a -> "assumptions." + a.word()).toList());
  }

  private static Profile shipped(String name) {
    return new Profiles(FOLDER).named(name, "test");
  }

  private static Profile read(String text) {
    return ProfileReader.read("p.json", text.replace('\'', '"'));
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(ProfileSchema.ofAProfile().write());
  }
}
