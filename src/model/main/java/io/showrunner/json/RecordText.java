package io.showrunner.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Records to JSON text and back. A record with the single component {@code value} is written as
 * that value; a sealed interface is written with the simple name of the record under {@code is},
 * and only its permitted records are ever read.
 */
public final class RecordText {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new RecordShapes())
          .addModule(moments())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ConcurrentMap<Class<?>, com.fasterxml.jackson.databind.ObjectWriter>
      WRITERS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<Class<?>, com.fasterxml.jackson.databind.ObjectReader>
      READERS = new ConcurrentHashMap<>();

  private RecordText() {}

  /** Moments are written as ISO 8601 says. */
  private static SimpleModule moments() {
    return new SimpleModule()
        .addSerializer(Instant.class, ToStringSerializer.instance)
        .addDeserializer(
            Instant.class,
            new FromStringDeserializer<Instant>(Instant.class) {
              private static final long serialVersionUID = 1L;

              @Override
              protected Instant _deserialize(String text, DeserializationContext context) {
                return Instant.parse(text);
              }
            });
  }

  /** The record as compact text, as a value of {@code type}. */
  public static <T> String write(T record, Class<T> type) {
    try {
      return WRITERS.computeIfAbsent(type, MAPPER::writerFor).writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be written as JSON: " + record, e);
    }
  }

  /**
   * The record that was written.
   *
   * @throws IllegalArgumentException if {@code text} was not written by this class for this type
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      return READERS.computeIfAbsent(type, MAPPER::readerFor).readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be read as " + type.getSimpleName(), e);
    }
  }
}
