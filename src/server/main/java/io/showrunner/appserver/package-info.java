/** An AppServer of our own: its settings, its data on disk, its port, and everything behind it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.appserver;
