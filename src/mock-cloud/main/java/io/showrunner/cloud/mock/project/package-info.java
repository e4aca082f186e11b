/** Projects of Intelligent Media Management, and which buckets are attached to them. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.project;
