package io.showrunner.simulator;

import io.showrunner.process.check.ProcessFiles;
import io.showrunner.rules.Rulebook;

/** What analysts wrote and every world plays by: the processes and the rules. */
public record Book(ProcessFiles processes, Rulebook rules) {}
