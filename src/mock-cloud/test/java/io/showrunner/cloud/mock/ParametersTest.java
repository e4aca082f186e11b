package io.showrunner.cloud.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.catalogue.ParameterReader;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the description broken once, and both ends of every range: made from it. */
class ParametersTest {
  private final Stage stage = Stage.usual();

  /** One parameter in one operation with one value, or none. */
  record Case(Operation operation, Parameter parameter, String value) {
    JsonObject request() {
      return section("");
    }

    /** Everything required, and what leads to the parameter. */
    private JsonObject section(String parent) {
      JsonObject made = JsonObject.EMPTY;
      for (Parameter each : operation.within(parent)) {
        if (each.equals(parameter)) {
          made = value.isEmpty() ? made : made.with(each.name(), told(each, value));
        } else if (parameter.path().startsWith(each.path() + ".")) {
          JsonObject inner = section(each.path());
          boolean list = each.path().endsWith("[]");
          made = made.with(each.name(), list ? Json.of(List.of(inner)) : inner);
        } else if (each.required()) {
          made = made.with(each.name(), told(each, usual(each)));
        }
      }
      return made;
    }

    private static String usual(Parameter parameter) {
      return parameter.path().equals("AppId") ? "app-1" : parameter.form().ends().get(0);
    }

    /** Lists of scalars come as JSON, as the gateway makes them of Name.1, Name.2. */
    private static Json told(Parameter parameter, String value) {
      boolean list = parameter.form() instanceof Many && value.startsWith("[");
      return list ? Json.parse(value) : Json.of(value);
    }

    /** As the caller sees it: the first element of each list. */
    String shown() {
      String path = parameter.path();
      return (path.endsWith("[]") ? path.substring(0, path.length() - 2) : path)
          .replace("[]", "[0]");
    }

    @Override
    public String toString() {
      String shortened = value.length() > 20 ? value.length() + " characters" : value;
      return String.format(Locale.ROOT, "%s %s '%s'", operation, parameter.path(), shortened);
    }
  }

  static Stream<Case> ends() {
    return cases(p -> true, p -> p.form().ends());
  }

  static Stream<Case> beyond() {
    return cases(p -> true, p -> p.form().beyond());
  }

  static Stream<Case> required() {
    return cases(Parameter::required, p -> List.of(""));
  }

  /** What stands at the top of another operation, and not of this one. */
  static Stream<Case> notTaken() {
    List<Case> cases = new ArrayList<>();
    for (Operation operation : operations()) {
      List<String> taken = operation.within("").stream().map(Parameter::name).toList();
      operations().stream()
          .flatMap(other -> other.within("").stream())
          .filter(parameter -> !taken.contains(parameter.name()))
          .collect(Collectors.toMap(Parameter::name, p -> p, (p, same) -> p, TreeMap::new))
          .values()
          .forEach(parameter -> cases.add(new Case(operation, parameter, "1")));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void takesBothEndsOfEveryRange(Case each) {
    var reading = ParameterReader.read(each.operation(), each.request(), Stage.settings());
    assertThat(reading.complaint()).isEmpty();
    assertThat(reading.values()).isEqualTo(each.request());
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void refusesWhatBreaksARule(Case each) {
    Reply reply = stage.cloud.call(each.operation().name(), each.request());
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message"))
        .startsWith(each.shown() + ": expected ")
        .contains(each.value().substring(0, Math.min(80, each.value().length())));
  }

  @ParameterizedTest
  @MethodSource("required")
  void missesWhatIsRequired(Case each) {
    Reply reply = stage.cloud.call(each.operation().name(), each.request());
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("MissingParam");
    assertThat(reply.text("Message")).startsWith(each.shown() + " is missing");
  }

  @ParameterizedTest
  @MethodSource("notTaken")
  void refusesWhatTheOperationDoesNotTake(Case each) {
    JsonObject request = each.request().with(each.parameter().name(), each.value());
    Reply reply = stage.cloud.call(each.operation().name(), request);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message")).contains("'" + each.parameter().name() + "' is no parameter");
  }

  @Test
  void describesWhatTheVendorDescribes() {
    assertThat(operations()).extracting(Operation::name).doesNotHaveDuplicates();
    for (Operation operation : operations()) {
      assertThat(operation.takes()).extracting(Parameter::path).doesNotHaveDuplicates();
      for (Parameter parameter : operation.takes()) {
        if (!parameter.standard().isEmpty() && !parameter.name().equals("PayloadType")) {
          assertThat(parameter.form().fits(parameter.standard())).as(parameter.path()).isTrue();
        }
      }
    }
  }

  /** All but IMM's, which needs a list of targets and has a test of its own beside it. */
  private static List<Operation> operations() {
    return Stage.usual().cloud.operations().stream()
        .filter(operation -> !operation.name().equals("GenerateVideoPlaylist"))
        .toList();
  }

  private static Stream<Case> cases(
      Predicate<Parameter> which, java.util.function.Function<Parameter, List<String>> values) {
    List<Case> cases = new ArrayList<>();
    for (Operation operation : operations()) {
      for (Parameter parameter : operation.takes()) {
        if (which.test(parameter)) {
          values.apply(parameter).forEach(v -> cases.add(new Case(operation, parameter, v)));
        }
      }
    }
    return cases.stream();
  }
}
