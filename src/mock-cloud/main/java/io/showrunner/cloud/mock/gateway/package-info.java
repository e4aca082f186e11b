/** The vendor's OpenAPI gateway: who asks, for what, and may they. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.gateway;
