/**
 * The AppServer over HTTP, free of any port: its API, the cloud's callbacks, what a room looks like
 * from outside.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.web;
