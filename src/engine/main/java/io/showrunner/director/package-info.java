/**
 * One turn of one room at a time: news in, story on, rules asked, commands out, and the sending of
 * them.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.director;
