/**
 * Time, chance and fresh ids, from one small place: the system's in production, virtual in a
 * simulation.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.clock;
