/** What happened, as people write it down: the events of a trace, read, checked and typed. */
@org.jspecify.annotations.NullMarked
package io.showrunner.trace;
