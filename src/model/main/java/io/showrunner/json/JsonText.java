package io.showrunner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Between text and {@link Json}, by way of Jackson's streaming reader and writer. */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Where Jackson says something began, which is of no use to who reads one line. */
  private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at .*?\\]\\)");

  /** Where Jackson says how its limit on depth, or on the length of a name, is set. */
  private static final Pattern LIMIT = Pattern.compile(", from `[^`]*`");

  private static final int MOST_PLACES = 1000;

  private JsonText() {}

  static Json parse(String text) {
    try (JsonParser in = FACTORY.createParser(text)) {
      if (in.nextToken() == null) {
        throw new JsonFault(1, 1, "a JSON value", "nothing");
      }
      Json value = read(in);
      if (in.nextToken() != null) {
        var at = in.currentTokenLocation();
        throw new JsonFault(at.getLineNr(), at.getColumnNr(), "the end", in.getText());
      }
      return value;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new JsonFault(
          at == null ? 1 : at.getLineNr(),
          at == null ? 1 : at.getColumnNr(),
          "well-formed JSON",
          "this: " + plain(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String message) {
    return LIMIT.matcher(START_MARKER.matcher(message).replaceAll("")).replaceAll("");
  }

  private static Json read(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> new Json.Text(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> new Json.Null();
      default -> throw new IllegalStateException("Not a value: " + in.currentToken());
    };
  }

  /** Refuses a few digits that would write as millions of them. */
  private static Json number(JsonParser in) throws IOException {
    try {
      BigDecimal value = in.getDecimalValue();
      if (Math.abs((long) value.scale()) <= MOST_PLACES) {
        return new Json.Num(value);
      }
    } catch (NumberFormatException exponentBeyondAnInt) {
      // Refused below, like an exponent that only is too large for us.
    }
    var at = in.currentTokenLocation();
    throw new JsonFault(
        at.getLineNr(),
        at.getColumnNr(),
        String.format(Locale.ROOT, "a number of at most %s places", MOST_PLACES),
        in.getText());
  }

  private static Json object(JsonParser in) throws IOException {
    var fields = new LinkedHashMap<String, Json>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      var at = in.currentTokenLocation();
      in.nextToken();
      if (fields.put(name, read(in)) != null) {
        throw new JsonFault(
            at.getLineNr(),
            at.getColumnNr(),
            "each key once",
            String.format(Locale.ROOT, "'%s' twice", name));
      }
    }
    return new JsonObject(fields);
  }

  private static Json array(JsonParser in) throws IOException {
    List<Json> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(in));
    }
    return new Json.Array(items);
  }

  static String write(Json value) {
    var out = new StringWriter();
    try (JsonGenerator to = FACTORY.createGenerator(out)) {
      write(value, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Plain digits, unless an exponent would make thousands of them: that text may be hostile. */
  private static String digits(BigDecimal value) {
    return Math.abs((long) value.scale()) > MOST_PLACES ? value.toString() : value.toPlainString();
  }

  private static void write(Json value, JsonGenerator to) throws IOException {
    if (value instanceof JsonObject object) {
      to.writeStartObject();
      for (var field : object.fields().entrySet()) {
        to.writeFieldName(field.getKey());
        write(field.getValue(), to);
      }
      to.writeEndObject();
    } else if (value instanceof Json.Array array) {
      to.writeStartArray();
      for (Json item : array.items()) {
        write(item, to);
      }
      to.writeEndArray();
    } else if (value instanceof Json.Text text) {
      to.writeString(text.value());
    } else if (value instanceof Json.Num number) {
      to.writeNumber(digits(number.value()));
    } else if (value instanceof Json.Bool bool) {
      to.writeBoolean(bool.value());
    } else {
      to.writeNull();
    }
  }
}
