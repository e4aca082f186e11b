package io.showrunner.rules.tables;

import io.showrunner.rules.tables.sheet.Sheet;
import java.util.List;

/**
 * A table as far as it could be read.
 *
 * @param sound whether every cell could be, so that it can be asked questions
 */
record Table<R>(Sheet sheet, List<R> rows, boolean sound) {}
