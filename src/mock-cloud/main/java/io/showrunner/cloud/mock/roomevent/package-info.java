/** Who is told what happens in the channels, and how: subscriptions and the callbacks of rooms. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.roomevent;
