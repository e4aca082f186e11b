package io.showrunner.cloud;

import java.util.Map;

/**
 * A request the cloud made to us, as it came over the wire.
 *
 * @param source who calls
 * @param headers by lower-case name
 * @param query decoded query fields; the CDN puts everything there
 * @param body the text sent, empty if none
 */
public record Callback(
    Source source, Map<String, String> headers, Map<String, String> query, String body) {

  /** Who calls. */
  public enum Source implements io.showrunner.vocabulary.Words {
    /** The real-time room (CreateEventSub). */
    ROOM,
    /** The CDN (SetLiveStreamsNotifyUrlConfig). */
    CDN,
    /** The relay (CreateRtcMPUEventSub). */
    TASK
  }
}
