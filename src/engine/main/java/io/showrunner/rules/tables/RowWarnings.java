package io.showrunner.rules.tables;

import io.showrunner.input.Warning;
import io.showrunner.rules.tables.sheet.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What any table may have that is hardly meant so: rows that never win, rows of one name. */
record RowWarnings(Collection<Warning> warnings) {
  private static final int NAMED = 3;

  <R extends Row, F> void of(Trial<R, F> trial) {
    Sheet sheet = trial.table().sheet();
    Map<String, Title> named = new HashMap<>();
    for (R row : trial.table().rows()) {
      Title title = row.title();
      if (trial.wonBy(row).isEmpty()) {
        neverWins(sheet, title, trial.winnersOver(row));
      }
      Title before = named.putIfAbsent(title.name(), title);
      if (before != null) {
        sameName(sheet, title, before);
      }
    }
  }

  private <R extends Row> void neverWins(Sheet sheet, Title title, List<R> over) {
    String others =
        over.stream()
            .limit(NAMED)
            .map(row -> row.title())
            .map(it -> String.format(Locale.ROOT, "'%s' (line %d)", it.name(), it.line()))
            .collect(Collectors.joining(", "));
    String more =
        over.size() > NAMED
            ? String.format(Locale.ROOT, " and %d more rows", over.size() - NAMED)
            : "";
    String why =
        over.isEmpty()
            ? "there is no case that it fits"
            : String.format(Locale.ROOT, "wherever it fits, it is covered by %s%s", others, more);
    warnings.add(
        new Warning(
            sheet.file(),
            title.line(),
            0,
            String.format(Locale.ROOT, "row '%s' can never win: %s", title.name(), why),
            over.isEmpty()
                ? "Remove it, or let it ask for what there can be."
                : "Remove it, or fill more of its 'when' cells than they do."));
  }

  private void sameName(Sheet sheet, Title title, Title before) {
    var place = sheet.place(title.line(), "name");
    warnings.add(
        new Warning(
            sheet.file(),
            title.line(),
            place.column(),
            String.format(
                Locale.ROOT,
                "row '%s' (%s) is called like the row in line %d",
                title.name(),
                place.cell(),
                before.line()),
            "Give each a name of its own: decisions are told by it."));
  }
}
