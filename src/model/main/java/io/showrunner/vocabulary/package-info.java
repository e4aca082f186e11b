/**
 * Ids and words of the show as values: checked where they are made, so nothing after them has to.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.vocabulary;
