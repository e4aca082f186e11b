package io.showrunner.cloud;

import io.showrunner.vocabulary.AppId;
import java.net.URI;

/**
 * Has the cloud call us. Asking again for what is so already changes nothing. Every method throws
 * {@link CloudUnreachable} if the cloud did not say that it is done.
 */
public interface Subscriptions {
  /** What happens in all channels of an application is told there (CreateEventSub). */
  void ofRooms(AppId app, URI address);

  /** What becomes of an application's relay tasks is told there (CreateRtcMPUEventSub). */
  void ofTasks(AppId app, URI address);

  /**
   * What arrives at an ingest domain is told there (SetLiveStreamsNotifyUrlConfig).
   *
   * @param key the callbacks are signed with: 16 to 64 letters and digits
   */
  void ofStreams(String domain, URI address, String key);
}
