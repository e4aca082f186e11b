/** One HTTP request and its answer, free of any server: what those who answer on a port speak. */
@org.jspecify.annotations.NullMarked
package io.showrunner.http;
