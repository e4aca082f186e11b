package io.showrunner.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.Replay;
import io.showrunner.vocabulary.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of the API says what the API does, all of it and nothing else. */
class OpenApiTest {
  private static final Pattern REFERENCE = Pattern.compile("#/components/([A-Za-z]+)/([A-Za-z]+)");
  private static final List<String> METHODS = List.of("get", "post", "put", "delete");

  @Test
  void everyEndpointIsDescribedWithItsRightAndNothingElseIs() throws IOException {
    Map<String, String> described = new TreeMap<>();
    map(read().get("paths"))
        .forEach(
            (path, item) ->
                map(item)
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            described.put(
                                method.toUpperCase(Locale.ROOT) + " " + path,
                                String.valueOf(map(operation).get("x-right")));
                          }
                        }));
    Map<String, String> there = new TreeMap<>();
    try (var studio = new Studio()) {
      for (Endpoint endpoint : studio.api.endpoints()) {
        there.put(
            endpoint.method() + " " + endpoint.template(),
            endpoint.right().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    assertThat(described).isEqualTo(there);
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryNameInAPathIsDescribed() throws IOException {
    Map<String, Object> all = read();
    Map<String, Object> components = map(all.get("components"));
    List<String> wrong = new ArrayList<>();
    REFERENCE
        .matcher(all.toString())
        .results()
        .filter(found -> !map(components.get(found.group(1))).containsKey(found.group(2)))
        .forEach(found -> wrong.add(found.group()));
    map(all.get("paths"))
        .forEach(
            (path, item) -> {
              long names = path.chars().filter(c -> c == '{').count();
              long named =
                  list(map(item).getOrDefault("parameters", List.of())).stream()
                      .filter(each -> !each.toString().contains("parameters/Key"))
                      .count();
              if (names != named) {
                wrong.add(path);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void theRoomIsDescribedAsItIsShown() throws IOException {
    Map<String, Object> schemas = map(map(read().get("components")).get("schemas"));
    Map<String, Object> room = map(map(schemas.get("Room")).get("properties"));
    try (var studio = new Studio().coStreaming()) {
      assertThat(room.keySet()).containsAll(studio.room().body().fields().keySet());
      studio.as("ana", "POST", "/api/rooms/evening/end");
      assertThat(room.keySet()).containsAll(studio.room().body().fields().keySet());
      Map<String, Object> status =
          map(map(map(room.get("replay")).get("properties")).get("status"));
      assertThat(list(Objects.requireNonNull(status.get("enum"))))
          .isEqualTo(Words.all(Replay.Status.class));
    }
  }

  private static Map<String, Object> read() throws IOException {
    try (InputStream in =
        OpenApiTest.class.getResourceAsStream("/io/showrunner/web/page/openapi.yaml")) {
      return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
