/** Why a call was made: records joined to chains, from what happened to what was answered. */
@org.jspecify.annotations.NullMarked
package io.showrunner.why;
