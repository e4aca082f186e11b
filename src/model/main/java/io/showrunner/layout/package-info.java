/** Canvas, panes and named arrangements of panes, with the proof that a picture is sound. */
@org.jspecify.annotations.NullMarked
package io.showrunner.layout;
