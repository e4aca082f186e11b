/** Who is in which channel, and what can be asked of that. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.room;
