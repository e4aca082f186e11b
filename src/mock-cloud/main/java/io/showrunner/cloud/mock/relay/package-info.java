/** The life of relay tasks: how they are started, changed and stopped, by us and by the cloud. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.relay;
