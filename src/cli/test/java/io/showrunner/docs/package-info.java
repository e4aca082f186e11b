/** Holds the pages of the house to what the program and the working tree are. */
@org.jspecify.annotations.NullMarked
package io.showrunner.docs;
