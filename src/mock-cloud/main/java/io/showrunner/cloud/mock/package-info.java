/**
 * A stand-in for the vendor's cloud: it keeps state, refuses what the vendor refuses, sends
 * callbacks, and lives on the world's clock.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock;
