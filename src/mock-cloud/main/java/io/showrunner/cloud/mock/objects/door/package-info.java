/** OSS over HTTP, as far as replays need it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.objects.door;
