/** What arrives at the CDN, and what the CDN tells of it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.cdn;
