/** The stories that processes tell: the words a diagram may use, and the engine that walks it. */
@org.jspecify.annotations.NullMarked
package io.showrunner.process;
