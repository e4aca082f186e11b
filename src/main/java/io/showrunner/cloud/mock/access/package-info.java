/** Who may ask the mock cloud for something: access keys with their secrets. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.access;
