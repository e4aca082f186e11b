/**
 * Puts the engine into a Spring Boot application that adds the library: beans and their settings.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.boot;
