/** The conditions of a run, as somebody wrote them down: how its mock cloud is set up. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.profile;
