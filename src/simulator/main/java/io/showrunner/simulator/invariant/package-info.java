/**
 * What must always hold (docs/invariants.md), judged from what the simulated world itself knows,
 * and the guard who looks whether it does.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.simulator.invariant;
