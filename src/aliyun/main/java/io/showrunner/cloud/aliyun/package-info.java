/**
 * The vendor's real cloud behind the port, on its official SDK, which is an optional dependency.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.aliyun;
