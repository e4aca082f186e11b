/**
 * Intelligent Media Management, as far as replays need it: playlists whose segments are made when
 * played.
 */
@org.jspecify.annotations.NullMarked
package io.showrunner.cloud.mock.playlists;
