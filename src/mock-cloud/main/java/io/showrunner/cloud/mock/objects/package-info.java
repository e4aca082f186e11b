/** What is stored: buckets with objects, in memory. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.objects;
