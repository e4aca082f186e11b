/** A relay task: what it was told, and which ones there are. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.task;
