/** The stories as beans of an application, told by its own process engine. */
@NullMarked
package io.showrunner.process.engine.spring;

import org.jspecify.annotations.NullMarked;
