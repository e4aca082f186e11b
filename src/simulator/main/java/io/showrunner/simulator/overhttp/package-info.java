/**
 * The long way from a simulated director to its mock cloud: the vendor's SDK, HTTP, the front door.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.simulator.overhttp;
