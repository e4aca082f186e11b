/** How bad input is told: where it stands, what was expected, what was found, what to do. */
@org.jspecify.annotations.NullMarked
package io.showrunner.input;
