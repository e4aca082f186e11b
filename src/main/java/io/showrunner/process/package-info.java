/** The stories a broadcast consists of, told by Camunda from the diagrams in processes/. */
@org.jspecify.annotations.NullMarked
package io.showrunner.process;
