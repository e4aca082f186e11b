/** Worlds in which traces are played: the real director against a mock cloud, in virtual time. */
@org.jspecify.annotations.NullMarked
package io.showrunner.simulator;
