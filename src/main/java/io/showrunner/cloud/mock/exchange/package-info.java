/** One HTTP request and its answer, free of any server: what the doors of the mock cloud speak. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.exchange;
