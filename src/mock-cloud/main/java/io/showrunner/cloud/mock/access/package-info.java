/** Who may ask the mock cloud for something: access keys, and what they sign with. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.access;
