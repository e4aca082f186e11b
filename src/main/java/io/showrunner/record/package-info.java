/**
 * What there is to tell of broadcasts: records in a fixed key order, their count and their digest.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.record;
