/**
 * What happened, told as records with their keys in a fixed order: of a simulation, of a stand-in,
 * of a server.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.record;
