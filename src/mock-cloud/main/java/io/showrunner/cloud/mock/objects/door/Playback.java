package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.ObjectAddress;

/** Who is told of what players fetch, and may put into the store what is missing. */
public interface Playback {
  /** Nothing is ever transcoded. */
  Playback NONE =
      new Playback() {
        @Override
        public boolean opened(ObjectAddress playlist) {
          return false;
        }

        @Override
        public void wanted(ObjectAddress segment) {}
      };

  /**
   * A playlist is fetched to be played with live transcoding.
   *
   * @return whether it was made for that
   */
  boolean opened(ObjectAddress playlist);

  /** An object is fetched through a signed address and is not there: it may be put there now. */
  void wanted(ObjectAddress segment);
}
