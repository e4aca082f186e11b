/** What the vendor's operations take, as one description that requests are held against. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.catalogue;
