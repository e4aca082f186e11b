/** Camunda, telling the stories: everything that knows the process engine. */
@org.jspecify.annotations.NullMarked
package io.showrunner.process.engine;
