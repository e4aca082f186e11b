package io.showrunner.rules.tables;

import io.showrunner.input.BadInput;
import io.showrunner.input.Fault;
import io.showrunner.input.Warning;
import io.showrunner.layout.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A set of tables that was read, checked cell by cell, and tried on every cast there can be: each
 * question has one answer.
 *
 * @param version SHA-256 over the tables' bytes, in hexadecimal: same version, same answers
 * @param warnings what is hardly meant so, in the order of tables and lines; tables are used all
 *     the same
 */
public record RuleTables(
    List<ModeRow> modes,
    List<LayoutChoiceRow> choices,
    List<Layout> layouts,
    List<EncodingRow> encodings,
    List<SteadinessRow> steadiness,
    List<AdmissionRow> admissions,
    List<BattleRow> battles,
    List<RelayLostRow> relayLost,
    List<GraceRow> graces,
    String version,
    List<Warning> warnings) {
  /** Takes copies. */
  public RuleTables {
    modes = List.copyOf(modes);
    choices = List.copyOf(choices);
    layouts = List.copyOf(layouts);
    encodings = List.copyOf(encodings);
    steadiness = List.copyOf(steadiness);
    admissions = List.copyOf(admissions);
    battles = List.copyOf(battles);
    relayLost = List.copyOf(relayLost);
    graces = List.copyOf(graces);
    warnings = List.copyOf(warnings);
  }

  /** Tables of which nothing is to be said. */
  public RuleTables(
      List<ModeRow> modes,
      List<LayoutChoiceRow> choices,
      List<Layout> layouts,
      List<EncodingRow> encodings,
      List<SteadinessRow> steadiness,
      List<AdmissionRow> admissions,
      List<BattleRow> battles,
      List<RelayLostRow> relayLost,
      List<GraceRow> graces,
      String version) {
    this(
        modes,
        choices,
        layouts,
        encodings,
        steadiness,
        admissions,
        battles,
        relayLost,
        graces,
        version,
        List.of());
  }

  /**
   * Reads the tables of a folder.
   *
   * @throws BadInput with every fault of all tables
   */
  public static RuleTables read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new BadInput(
          Fault.at(folder.toString(), 1, "a folder of tables", "there is no such folder"));
    }
    return new TablesReader(TableSource.folder(folder)).read();
  }

  /** The tables that travel in the library. */
  public static RuleTables shipped() {
    return new TablesReader(TableSource.shipped()).read();
  }

  /** What is wrong with the tables of a folder: empty if they can be used. */
  public static List<Fault> faults(Path folder) {
    try {
      read(folder);
      return List.of();
    } catch (BadInput e) {
      return e.faults();
    }
  }
}
