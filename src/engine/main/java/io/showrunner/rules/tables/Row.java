package io.showrunner.rules.tables;

/** A row that asks for something and, if that is so, may decide. */
public sealed interface Row
    permits ModeRow,
        LayoutChoiceRow,
        EncodingRow,
        SteadinessRow,
        AdmissionRow,
        RelayLostRow,
        GraceRow,
        BattleRow {
  /** How it is named. */
  Title title();
}
