package io.showrunner.cloud.mock.playlists;

import io.showrunner.cloud.mock.objects.StoredObject;
import io.showrunner.cloud.mock.segments.FrameRate;
import io.showrunner.cloud.mock.segments.Sound;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a film without looking into it: its object's metadata {@code duration} in
 * seconds, {@code resolution} as {@code WxH} and {@code frame-rate}. Where they are missing or make
 * no sense the film is taken for the one of the vendor's guide: 60.085 s, 1280x720, 25 frames per
 * second (assumed), with stereo sound at 44100 Hz (assumed always).
 *
 * @param millis how long it is
 */
record Source(long millis, int width, int height, FrameRate rate, Sound sound) {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,9})?");
  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,3})x([1-9][0-9]{0,3})");
  private static final FrameRate USUAL_RATE = new FrameRate(25, 1);

  static Source of(StoredObject object) {
    long millis =
        metadata(object, "duration")
            .filter(text -> SECONDS.matcher(text).matches())
            .map(Values::millisOf)
            .filter(length -> length > 0)
            .orElse(60_085L);
    var size = SIZE.matcher(metadata(object, "resolution").orElse(""));
    boolean sized = size.matches();
    int width = sized ? Resolution.even(Integer.parseInt(size.group(1))) : 1280;
    int height = sized ? Resolution.even(Integer.parseInt(size.group(2))) : 720;
    FrameRate rate =
        metadata(object, "frame-rate")
            .flatMap(FrameRate::parse)
            .filter(r -> r.decimal().intValue() >= 1 && r.decimal().intValue() <= 240)
            .orElse(USUAL_RATE);
    return new Source(millis, width, height, rate, new Sound(44_100, 2));
  }

  private static Optional<String> metadata(StoredObject object, String name) {
    return Optional.ofNullable(object.metadata().get(name));
  }
}
