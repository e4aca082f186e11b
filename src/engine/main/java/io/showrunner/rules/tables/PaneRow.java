package io.showrunner.rules.tables;

import io.showrunner.layout.LayoutName;
import io.showrunner.layout.Slot;
import io.showrunner.vocabulary.Orientation;

/** A line of {@code layouts.csv}: one pane of one layout. */
record PaneRow(int line, LayoutName layout, Orientation orientation, Slot slot) {}
