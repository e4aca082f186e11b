/** Reads the tables people edit and proves, before they are used, that they answer every cast. */
@org.jspecify.annotations.NullMarked
package io.showrunner.rules.tables;
