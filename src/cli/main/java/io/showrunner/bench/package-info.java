/** Measures what Showrunner does on this machine, beside a floor taken in the same run. */
@org.jspecify.annotations.NullMarked
package io.showrunner.bench;
