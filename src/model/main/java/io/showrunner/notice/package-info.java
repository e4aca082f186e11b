/** What people's apps are told about a room: the words alone, not how they are sent. */
@org.jspecify.annotations.NullMarked
package io.showrunner.notice;
