/** Subscriptions to what happens to relay tasks, and what is told of it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.taskevent;
