/** What is left of a broadcast that is over: its recording, and playlists to play it again. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.replay;
