package io.showrunner.cloud.mock.catalogue;

import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.Named;
import io.showrunner.cloud.mock.form.Pairs;
import io.showrunner.cloud.mock.form.Section;
import io.showrunner.cloud.mock.form.Undescribed;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.Json;
import io.showrunner.json.JsonFault;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a request against the description. Sections may come as JSON text, as the vendor's SDKs
 * send them, or as JSON; lists of scalars come as JSON lists; numbers and booleans are taken for
 * their text (assumed); null, empty text and empty lists count as not given.
 */
public final class ParameterReader {
  /** What classes of SDK aliyun-java-sdk-live 3.9.76 can say besides: whose account it is. */
  static final Set<String> OF_ANY_OPERATION = Set.of("OwnerId", "OwnerAccount", "SecurityToken");

  private final Operation operation;
  private final MockSettings settings;
  private final List<Complaint> complaints = new ArrayList<>();

  private ParameterReader(Operation operation, MockSettings settings) {
    this.operation = operation;
    this.settings = settings;
  }

  /** What was read: every scalar as text, keys in the order of the description. */
  public record Reading(JsonObject values, Optional<Complaint> complaint) {}

  /** Reads a request to this operation; the first complaint is the one to answer with. */
  public static Reading read(Operation operation, JsonObject request, MockSettings settings) {
    var reader = new ParameterReader(operation, settings);
    JsonObject values = reader.section("", "", request);
    return new Reading(values, reader.complaints.stream().findFirst());
  }

  /**
   * @param parent the section's path in the description
   * @param shown the same as the caller should see it, with numbers in lists
   */
  private JsonObject section(String parent, String shown, JsonObject found) {
    Map<String, Json> values = new LinkedHashMap<>();
    List<String> known = new ArrayList<>();
    for (Parameter parameter : operation.within(parent)) {
      known.add(parameter.name());
      String name = shown.isEmpty() ? parameter.name() : shown + "." + parameter.name();
      Optional<Json> value = found.get(parameter.name()).filter(v -> isGiven(parameter, v));
      if (value.isPresent()) {
        read(parameter, name, value.get()).ifPresent(v -> values.put(parameter.name(), v));
      } else if (parameter.required()) {
        complaints.add(Complaint.missing(name, settings.holds(Assumption.MISSING_PARAM_IS_400)));
      }
    }
    found.fields().keySet().stream()
        .filter(name -> !known.contains(name))
        .filter(name -> !(parent.isEmpty() && OF_ANY_OPERATION.contains(name)))
        .filter(name -> settings.holds(Assumption.UNKNOWN_PARAMETERS_REFUSED))
        .forEach(name -> complainOfStranger(shown, name));
    return new JsonObject(values);
  }

  private void complainOfStranger(String shown, String name) {
    complaints.add(
        Complaint.invalid(
            String.format(
                Locale.ROOT,
                "%s is no parameter of %s.",
                Complaint.quoted(shown.isEmpty() ? name : shown + "." + name),
                operation.name())));
  }

  private Optional<Json> read(Parameter parameter, String name, Json value) {
    if (parameter.form() instanceof Section form) {
      return structure(parameter, name, unpacked(value), form);
    } else if (parameter.form() instanceof Undescribed) {
      return Optional.of(value);
    } else if (parameter.form() instanceof Many || parameter.form() instanceof Pairs) {
      Optional<Json> read = Scalars.read(parameter.form(), listed(parameter, unpacked(value)));
      if (read.isEmpty()) {
        complain(parameter, name, value);
      }
      return read;
    }
    Optional<String> text = Scalars.text(value);
    if (text.filter(parameter.form()::fits).isEmpty()) {
      complain(parameter, name, value);
      return Optional.empty();
    }
    return text.map(Json::of);
  }

  private Optional<Json> structure(Parameter parameter, String name, Json value, Section form) {
    if (!form.repeated() && value instanceof JsonObject object) {
      return Optional.of(section(parameter.path(), name, object));
    } else if (form.repeated() && value instanceof Json.Array array) {
      List<Json> items = new ArrayList<>();
      for (Json item : array.items()) {
        if (item instanceof JsonObject object) {
          String shown = String.format(Locale.ROOT, "%s[%s]", name, items.size());
          items.add(section(parameter.path(), shown, object));
        } else {
          complain(parameter, name, value);
          return Optional.empty();
        }
      }
      return Optional.of(Json.of(items));
    }
    complain(parameter, name, value);
    return Optional.empty();
  }

  private void complain(Parameter parameter, String name, Json value) {
    String found = value instanceof Json.Text text ? text.value() : value.write();
    complaints.add(Complaint.invalid(name, parameter.form().expected(), found));
  }

  /**
   * Ids may come in one text, with commas between, as both SDKs send Administrators and UserIdList
   * (SDK aliyun-java-sdk-live 3.9.76).
   */
  private static Json listed(Parameter parameter, Json value) {
    Optional<String> text = Scalars.text(value);
    return parameter.form() instanceof Many many && many.each() instanceof Named && text.isPresent()
        ? Json.of(Arrays.stream(text.get().split(",", -1)).map(Json::of).toList())
        : value;
  }

  /** JSON inside text; text that is no JSON stays what it is and is complained of later. */
  private static Json unpacked(Json value) {
    if (value instanceof Json.Text text) {
      try {
        return Json.parse(text.value());
      } catch (JsonFault e) {
        return value;
      }
    }
    return value;
  }

  /** The vendor's SDKs send an empty list as the text {@code []} (seen with tea-openapi 0.3.15). */
  private static boolean isGiven(Parameter parameter, Json value) {
    boolean list =
        parameter.form() instanceof Many
            || (parameter.form() instanceof Section section && section.repeated());
    return !(list && unpacked(value).equals(Json.of(List.of())))
        && !(value instanceof Json.Null)
        && !value.equals(Json.of(""))
        && !value.equals(Json.of(List.of()));
  }
}
