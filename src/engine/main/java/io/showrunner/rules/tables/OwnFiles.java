package io.showrunner.rules.tables;

import io.showrunner.input.Fault;
import io.showrunner.input.Nearest;
import io.showrunner.input.Warning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files of a folder are tables, and what is said of the others: none is passed over. */
record OwnFiles(TableSource source) {
  /** Every table there is, in the order in which they are asked. */
  static final List<Schema> TABLES =
      List.of(
          ModeTable.SCHEMA,
          LayoutChoiceTable.SCHEMA,
          LayoutsTable.SCHEMA,
          EncodingTable.SCHEMA,
          SteadinessTable.SCHEMA,
          AdmissionTable.SCHEMA,
          BattleTable.SCHEMA,
          RelayLostTable.SCHEMA,
          GraceTable.SCHEMA);

  /** What systems and spreadsheets leave in folders, and what tells people about the folder. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "\\..*|~\\$.*|thumbs\\.db|desktop\\.ini|icon\r|(readme|read me|licen[cs]e)(\\..*)?|.*\\.drl",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORKBOOK =
      Pattern.compile(
          ".*\\.(xls|xlsx|xlsm|xlsb|ods|fods|ots|numbers|gsheet|et)", Pattern.CASE_INSENSITIVE);

  /** A table that is not there. */
  Fault missing(String file) {
    List<String> others = strangers();
    Optional<String> instead =
        others.stream()
            .filter(it -> tableIn(it).filter(file::equals).isPresent())
            .findFirst()
            .or(() -> Nearest.to(file, others));
    return Fault.at(source.told(file), 1, "this table", "there is no such file")
        .withRemedy(
            instead
                .map(
                    it ->
                        String.format(
                            Locale.ROOT,
                            WORKBOOK.matcher(it).matches()
                                ? "Save the table in '%s' as 'CSV UTF-8' under this name."
                                : "Nearest: '%s'.",
                            it))
                .orElse(""));
  }

  /** A warning for each file that is not one of ours. */
  void warn(Collection<Warning> warnings) {
    for (String file : strangers()) {
      warnings.add(
          new Warning(
              source.told(file),
              1,
              0,
              "this is not one of the tables, so nobody reads it",
              remedy(file)));
    }
  }

  private static String remedy(String file) {
    Optional<String> table = tableIn(file);
    if (table.isEmpty()) {
      return "Take it out of the folder.";
    }
    if (file.toLowerCase(Locale.ROOT).endsWith(".dmn")) {
      return String.format(
          Locale.ROOT, "Tables are CSV: write %s, and keep this elsewhere.", table.get());
    }
    return String.format(
        Locale.ROOT,
        WORKBOOK.matcher(file).matches()
            ? "Save its table as 'CSV UTF-8' under the name %s, and keep it elsewhere."
            : "If it shall decide, give it the name %s; else take it out of the folder.",
        table.get());
  }

  private List<String> strangers() {
    List<String> own = new ArrayList<>(TABLES.stream().map(Schema::file).toList());
    return source.files().stream()
        .filter(file -> !own.contains(file) && !HARMLESS.matcher(file).matches())
        .toList();
  }

  /**
   * The table after which a file is named, such as {@code mode.csv} for {@code Copy of mode.csv}.
   */
  private static Optional<String> tableIn(String file) {
    String name = file.toLowerCase(Locale.ROOT).replace('_', '-');
    return TABLES.stream()
        .map(Schema::table)
        .filter(name::contains)
        .max(Comparator.comparingInt(String::length))
        .map(table -> table + ".csv");
  }
}
