/** What decides mode, layout, encoding and admission: the port, and the tables people edit. */
@org.jspecify.annotations.NullMarked
package io.showrunner.rules;
