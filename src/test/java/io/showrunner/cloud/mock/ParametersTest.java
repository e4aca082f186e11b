package io.showrunner.cloud.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
      for (Parameter each : Parameters.within(parent)) {
        if (each.equals(parameter)) {
          made = value.isEmpty() ? made : made.with(each.name(), value);
        } else if (parameter.path().startsWith(each.path() + ".")) {
          JsonObject inner = section(each.path());
          boolean list = each.path().endsWith("[]");
          made = made.with(each.name(), list ? Json.of(List.of(inner)) : inner);
        } else if (each.isRequiredBy(operation)) {
          made = made.with(each.name(), usual(each));
        }
      }
      return made;
    }

    private static String usual(Parameter parameter) {
      return parameter.path().equals("AppId") ? "app-1" : parameter.form().ends().get(0);
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
      return "%s %s '%s'".formatted(operation, parameter.path(), shortened);
    }
  }

  static Stream<Case> ends() {
    return cases(p -> true, p -> p.form().ends());
  }

  static Stream<Case> beyond() {
    return cases(p -> true, p -> p.form().beyond());
  }

  static Stream<Case> required() {
    List<Case> cases = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      Parameters.ALL.stream()
          .filter(p -> p.isRequiredBy(operation))
          .forEach(p -> cases.add(new Case(operation, p, "")));
    }
    return cases.stream();
  }

  static Stream<Case> notTaken() {
    List<Case> cases = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      Parameters.ALL.stream()
          .filter(p -> !p.isTakenBy(operation) && p.parent().isEmpty())
          .forEach(p -> cases.add(new Case(operation, p, "1")));
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
    Reply reply = stage.cloud.call(each.operation().vendorName, each.request());
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message"))
        .startsWith(each.shown() + ": expected ")
        .contains(each.value().substring(0, Math.min(80, each.value().length())));
  }

  @ParameterizedTest
  @MethodSource("required")
  void missesWhatIsRequired(Case each) {
    Reply reply = stage.cloud.call(each.operation().vendorName, each.request());
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text("Code")).isEqualTo("MissingParam");
    assertThat(reply.text("Message")).startsWith(each.shown() + " is missing");
  }

  @ParameterizedTest
  @MethodSource("notTaken")
  void refusesWhatTheOperationDoesNotTake(Case each) {
    Reply reply = stage.cloud.call(each.operation().vendorName, each.request());
    assertThat(reply.text("Code")).isEqualTo("InvalidParam");
    assertThat(reply.text("Message")).contains("'" + each.parameter().name() + "' is no parameter");
  }

  @Test
  void describesWhatTheVendorDescribes() {
    assertThat(Parameters.ALL).extracting(Parameter::path).doesNotHaveDuplicates();
    assertThat(Parameters.ALL).hasSizeGreaterThan(50);
    for (Parameter parameter : Parameters.ALL) {
      assertThat(parameter.takenBy()).as(parameter.path()).matches("[RO-]{4}");
      if (!parameter.standard().isEmpty() && !parameter.name().equals("PayloadType")) {
        assertThat(parameter.form().fits(parameter.standard())).as(parameter.path()).isTrue();
      }
    }
  }

  private static Stream<Case> cases(
      Predicate<Parameter> which, java.util.function.Function<Parameter, List<String>> values) {
    List<Case> cases = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      for (Parameter parameter : Parameters.ALL) {
        if (parameter.isTakenBy(operation) && which.test(parameter)) {
          values.apply(parameter).forEach(v -> cases.add(new Case(operation, parameter, v)));
        }
      }
    }
    return cases.stream();
  }
}
