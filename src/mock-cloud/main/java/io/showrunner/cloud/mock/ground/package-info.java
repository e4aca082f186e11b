/** What every part of the mock cloud stands on: its settings, its clock, its numbers. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.ground;
