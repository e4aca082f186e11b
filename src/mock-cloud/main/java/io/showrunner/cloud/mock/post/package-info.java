/** Sends callbacks out of the mock cloud, again where need be, and keeps the log of them. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.post;
