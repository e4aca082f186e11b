/** The command line: what each verb takes, does and answers. */
@org.jspecify.annotations.NullMarked
package io.showrunner.cli;
