/** The port: everything HTTP about the mock cloud, and what a port has to survive. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.frontdoor;
