/** The stories as beans of an application, told by its own process engine. */
@org.jspecify.annotations.NullMarked
package io.showrunner.process.engine.spring;
