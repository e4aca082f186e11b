/** A port: everything HTTP about listening, and what a port has to survive. */
@org.jspecify.annotations.NullMarked
package io.showrunner.http.door;
