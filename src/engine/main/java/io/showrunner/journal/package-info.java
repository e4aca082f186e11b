/**
 * The durable memory: what came in, where each room stands, what must still be said to the cloud.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.journal;
