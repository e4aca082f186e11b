/** Lets the fixed rules decide: Drools, with rules compiled at build time. */
@org.jspecify.annotations.NullMarked
package io.showrunner.rules.drools;
