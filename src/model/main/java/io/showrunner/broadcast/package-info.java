/**
 * The pure core: what happened, the state of a room folded from it, and the relay the room wants.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.broadcast;
