/** Who is in which channel, and what the channels tell of it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.room;
