/** Carries letters over HTTP. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.courier;
