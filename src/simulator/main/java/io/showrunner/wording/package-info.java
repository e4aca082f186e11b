/** Records in the show's words, for whoever tells people what happened. */
@org.jspecify.annotations.NullMarked
package io.showrunner.wording;
