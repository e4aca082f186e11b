/** Turns what the director does into records, as it does it. */
@NullMarked
package io.showrunner.director.recording;

import org.jspecify.annotations.NullMarked;
