/** Who asks: signed tokens, and the operator's password. */
@org.jspecify.annotations.NullMarked
package io.showrunner.web.token;
