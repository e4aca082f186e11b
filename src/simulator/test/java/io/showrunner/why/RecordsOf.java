package io.showrunner.why;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Records to join: of a shipped trace, or written down in a test. */
final class RecordsOf {
  private RecordsOf() {}

  /** The shipped traces, by name. */
  static Stream<String> traces() {
    try (Stream<Path> files = Files.list(Path.of("simulator", "golden"))) {
      List<String> names =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".records.jsonl"))
              .map(name -> name.substring(0, name.indexOf('.')))
              .sorted()
              .toList();
      return names.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonObject> trace(String name) {
    try {
      return Files.readAllLines(Path.of("simulator", "golden", name + ".records.jsonl")).stream()
          .map(Json::parseObject)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records with apostrophes for quotation marks and without the room, which is {@code r}. */
  static List<JsonObject> lines(String... lines) {
    return Stream.of(lines)
        .map(line -> Json.parseObject("{" + line.replace('\'', '"') + "}"))
        .map(
            record ->
                record.text("room").isPresent()
                    ? record
                    : new JsonObject(record.fields()).with("room", "r"))
        .toList();
  }

  static String decision(String at, String... users) {
    String panes =
        String.join(
            ",",
            Stream.of(users).map(it -> String.format(Locale.ROOT, "{'user':'%s'}", it)).toList());
    return String.format(
        Locale.ROOT,
        "'at':'%s','kind':'decision','mode':'m','layout':'l','panes':[%s],'because':[]",
        at,
        panes);
  }

  static String command(String at, int generation) {
    return String.format(
        Locale.ROOT,
        "'at':'%s','kind':'command','operation':'UpdateLiveMPUTask','generation':%d,'waits':'PT0S'",
        at,
        generation);
  }

  static String call(String at, int generation, int status, String code, String... users) {
    String panes =
        String.join(
            ",",
            Stream.of(users)
                .map(it -> String.format(Locale.ROOT, "{'UserInfo':{'UserId':'%s'}}", it))
                .toList());
    return String.format(
        Locale.ROOT,
        "'at':'%s','kind':'call','operation':'UpdateLiveMPUTask','task':'t','generation':%d,"
            + "'request':{'TranscodeParams':{'Layout':{'UserPanes':[%s]}}},'status':%d,'code':'%s',"
            + "'message':''",
        at,
        generation,
        panes,
        status,
        code);
  }
}
