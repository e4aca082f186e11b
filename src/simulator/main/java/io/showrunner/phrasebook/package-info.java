/** The sentences of feature files: each one line, acted out in a world of the scenario's own. */
@org.jspecify.annotations.NullMarked
package io.showrunner.phrasebook;
