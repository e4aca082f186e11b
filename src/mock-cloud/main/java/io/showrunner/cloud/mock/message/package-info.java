/** Message groups, and what is said in them and to single users. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.message;
