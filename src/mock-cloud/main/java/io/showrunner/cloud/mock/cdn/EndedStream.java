package io.showrunner.cloud.mock.cdn;

import java.time.Instant;

/**
 * A stream that was online and is no more.
 *
 * @param name its StreamName
 * @param start when its media was first let in
 * @param width of its picture in pixels, or 0 if it was sound alone
 * @param height likewise
 */
public record EndedStream(String name, Instant start, Instant end, int width, int height) {}
