package io.showrunner.cloud.mock.segments;

import io.showrunner.http.Body;

/**
 * What is shown or heard from one moment on.
 *
 * @param ticks that moment, in units of 1/90000 s from the beginning of the playlist
 */
record Unit(long ticks, Body body) {}
