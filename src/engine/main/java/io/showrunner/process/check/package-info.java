/** Reads the diagrams of {@code processes/} and refuses what Showrunner would not carry out. */
@org.jspecify.annotations.NullMarked
package io.showrunner.process.check;
