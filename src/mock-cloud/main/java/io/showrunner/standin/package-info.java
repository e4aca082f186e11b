/** The mock cloud as a server of its own: for anybody's SDK, and with a door to its world. */
@org.jspecify.annotations.NullMarked
package io.showrunner.standin;
