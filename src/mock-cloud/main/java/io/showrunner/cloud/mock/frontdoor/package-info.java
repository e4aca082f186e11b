/** The mock cloud's port: who answers on which path, and how the port refuses there. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.frontdoor;
