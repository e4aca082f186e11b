/** Runs feature files in this process and tells how they went. */
@org.jspecify.annotations.NullMarked
package io.showrunner.phrasebook.run;
