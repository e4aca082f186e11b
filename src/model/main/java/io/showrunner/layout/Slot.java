package io.showrunner.layout;

import org.jspecify.annotations.Nullable;

/**
 * A place in a layout, before anybody sits in it.
 *
 * @param number the pane's number in its layout, from 1
 * @param layer 0 is at the back
 * @param placeholder URL of the picture shown while the person has none, or null for black
 */
public record Slot(
    int number, Shows shows, Area area, int layer, Scaling scaling, @Nullable String placeholder) {}
