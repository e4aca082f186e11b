/** Carries callbacks out of the mock cloud. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.post;
