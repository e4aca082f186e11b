package io.showrunner.cloud.mock.sei;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.JsonObject;
import java.util.Optional;

/**
 * When a task's frames come, as its SeiParams say (StartLiveMPUTask page, 2024-12-05; SDK
 * live20161101 3.0.0).
 *
 * <p>Assumed: the service's own interval is one second; FollowIdr alone means for the layout what
 * it means for what is passed through; VideoGop counts frames; a single stream has a key frame
 * every two seconds, and sound alone has none; without PayloadContent nothing is passed through.
 *
 * @param payloadType 5, or 100 to 254
 * @param layout when the layout comes; empty if it does not
 * @param pass what is passed through; empty if nothing is
 * @param key under which something is passed through: PayloadContentKey
 * @param keyFrames milliseconds from one key frame to the next; 0 if there are none
 */
record SeiPlan(
    int payloadType, Optional<Rhythm> layout, Optional<Pass> pass, String key, long keyFrames) {
  private static final long SERVICE_INTERVAL = 1000;
  private static final long SINGLE_KEY_FRAMES = 2000;

  /**
   * How often.
   *
   * @param every in milliseconds; 0 if not by time
   * @param withKeys whether with every key frame
   */
  record Rhythm(long every, boolean withKeys) {
    /** By neither: once, at the call. */
    boolean isOnce() {
      return every == 0 && !withKeys;
    }
  }

  /** PayloadContent and when it comes. */
  record Pass(String content, Rhythm rhythm) {}

  static SeiPlan of(TaskParameters task, MockSettings settings) {
    JsonObject told = task.values().object("SeiParams").orElse(JsonObject.EMPTY);
    Optional<JsonObject> layout = told.object("LayoutVolume");
    Optional<JsonObject> pass = told.object("PassThrough");
    boolean wanted = layout.isPresent() || settings.holds(Assumption.SEI_UNASKED);
    return new SeiPlan(
        told.text("PayloadType").map(Integer::parseInt).orElse(5),
        wanted ? Optional.of(layoutRhythm(layout.orElse(JsonObject.EMPTY))) : Optional.empty(),
        pass.flatMap(p -> p.text("PayloadContent").map(text -> new Pass(text, rhythm(p)))),
        pass.flatMap(p -> p.text("PayloadContentKey")).orElse("udd"),
        keyFrames(task));
  }

  private static Rhythm layoutRhythm(JsonObject told) {
    Rhythm rhythm = rhythm(told);
    return rhythm.isOnce() ? new Rhythm(SERVICE_INTERVAL, false) : rhythm;
  }

  private static Rhythm rhythm(JsonObject told) {
    return new Rhythm(
        told.text("Interval").map(Long::parseLong).orElse(0L),
        told.text("FollowIdr").filter("1"::equals).isPresent());
  }

  private static long keyFrames(TaskParameters task) {
    if (task.mixMode() == 0) {
      return SINGLE_KEY_FRAMES;
    } else if (task.audioOnly()) {
      return 0;
    }
    JsonObject encode = task.section("TranscodeParams.EncodeParams").orElse(JsonObject.EMPTY);
    long gop = encode.text("VideoGop").map(Long::parseLong).orElse(1L);
    long rate = encode.text("VideoFramerate").map(Long::parseLong).orElse(1L);
    return Math.max(1, gop * 1000 / rate);
  }
}
