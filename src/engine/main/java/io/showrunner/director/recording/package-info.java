/** Turns what the director does into records, as it does it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.director.recording;
