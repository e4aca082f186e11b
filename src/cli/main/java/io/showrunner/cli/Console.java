package io.showrunner.cli;

import java.io.PrintStream;

/**
 * Where a verb writes: results to {@code out}, everything else to {@code err}.
 *
 * @param terminal whether a person watches {@code out}
 * @param waiting whether a person watches {@code err}
 */
record Console(PrintStream out, PrintStream err, boolean terminal, boolean waiting) {}
