/**
 * Looks for trouble by itself: invents broadcasts from seeds, plays each against everything that
 * must always hold, and makes what fails short enough to be read.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.simulator.explore;
