/** Cuts what a spreadsheet saved into cells, and knows what spreadsheets do to them. */
@org.jspecify.annotations.NullMarked
package io.showrunner.rules.tables.sheet;
