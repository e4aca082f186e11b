/** What a broadcast leaves behind: an object that can be replayed. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.recording;
