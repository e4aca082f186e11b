/** Processes of our own that are really killed, and what is left of their work. */
@org.jspecify.annotations.NullMarked
package io.showrunner.durability;
