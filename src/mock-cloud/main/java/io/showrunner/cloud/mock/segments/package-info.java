/** A moving test pattern as MPEG-TS: what a transcoded segment holds. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.segments;
