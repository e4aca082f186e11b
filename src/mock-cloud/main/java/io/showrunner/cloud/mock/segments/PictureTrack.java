package io.showrunner.cloud.mock.segments;

import io.showrunner.http.Body;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a segment, coded: one that stands by itself, then what changes. */
final class PictureTrack {
  private PictureTrack() {}

  /** At least one access unit, the first with all a decoder needs. */
  static List<Unit> units(SegmentOrder order, Picture picture) {
    var bars = new ColourBars(picture);
    long first = picture.rate().firstFrom(order.startMillis());
    long end = Math.max(first + 1, picture.rate().firstFrom(order.endMillis()));
    List<Unit> units = new ArrayList<>();
    int before = 0;
    for (long frame = first; frame < end; frame++) {
      long ticks = picture.rate().ticks(frame);
      int target = bars.boxLeft(ticks);
      var bytes = new ByteArrayOutputStream();
      bytes.writeBytes(Nal.delimiter());
      if (frame == first) {
        bytes.writeBytes(ParameterSets.sequence(picture, bars));
        bytes.writeBytes(ParameterSets.picture());
        bytes.writeBytes(KeyPicture.coded(bars, target, first));
        before = target;
      } else {
        int now = before + Integer.signum(target - before);
        bytes.writeBytes(NextPicture.coded(bars, before, now, frame - first));
        before = now;
      }
      units.add(new Unit(ticks, Body.of(bytes.toByteArray())));
    }
    return units;
  }
}
