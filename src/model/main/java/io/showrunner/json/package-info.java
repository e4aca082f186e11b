/** The one door to JSON: exact trees in a fixed key order, and records to text and back. */
@org.jspecify.annotations.NullMarked
package io.showrunner.json;
