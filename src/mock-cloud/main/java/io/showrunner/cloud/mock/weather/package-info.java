/** What goes wrong on the way to the cloud and back: calls, callbacks, and the vendor's limits. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.weather;
