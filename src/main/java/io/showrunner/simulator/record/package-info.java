/**
 * What a simulation tells of itself: records in a fixed key order, their count and their digest.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.simulator.record;
