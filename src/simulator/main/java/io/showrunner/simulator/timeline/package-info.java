/** The records of a simulation as a text that a person enjoys reading. */
@org.jspecify.annotations.NullMarked
package io.showrunner.simulator.timeline;
