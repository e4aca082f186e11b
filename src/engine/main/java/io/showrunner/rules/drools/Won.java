package io.showrunner.rules.drools;

import io.showrunner.rules.tables.Row;

/** A row that decides. Public for the fixed rules only. */
public record Won(Row row) {}
