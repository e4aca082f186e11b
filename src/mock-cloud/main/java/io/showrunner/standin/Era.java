package io.showrunner.standin;

import io.showrunner.clock.Chance;
import io.showrunner.clock.PacedClock;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.Reply;
import io.showrunner.cloud.mock.courier.HttpCourier;
import io.showrunner.cloud.mock.objects.door.ObjectSite;
import io.showrunner.cloud.mock.post.Letter;
import io.showrunner.cloud.mock.segments.BuiltInSegments;
import io.showrunner.cloud.mock.segments.FfmpegSegments;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.http.HttpSite;
import io.showrunner.json.JsonObject;
import io.showrunner.trace.TraceEvent;
import java.util.concurrent.CompletionStage;

/** One world, from when it was empty until the next reset. */
final class Era implements AutoCloseable {
  private final PacedClock clock;
  private final MockCloud cloud;
  private final HttpCourier courier;
  private final CloudDeeds deeds;
  private final ObjectSite objects;
  private final Chronicle chronicle;

  Era(StandInSettings settings, ShowClock machine) {
    this.clock = new PacedClock(machine, machine.now(), settings.timeFactor());
    var chance = new Chance(settings.seed()).forPurpose("cloud");
    this.cloud = new MockCloud(settings.cloud(), clock, chance, segments(settings));
    this.courier = new HttpCourier(settings.reach());
    this.chronicle = new Chronicle(clock);
    cloud.carriedBy(this::carry);
    cloud.watchedBy(chronicle);
    this.deeds = new CloudDeeds(cloud);
    this.objects =
        new ObjectSite(
            cloud.replay().store(),
            settings.keys(),
            machine,
            new Chance(settings.seed()).forPurpose("objects"),
            cloud.replay().playback());
  }

  private CompletionStage<Integer> carry(Letter letter) {
    return courier
        .carry(letter)
        .whenComplete(
            (status, failure) ->
                chronicle.delivered(new Delivered(letter, failure == null ? status : 0)))
        .thenApply(status -> Math.max(status, 0));
  }

  private static SegmentMaker segments(StandInSettings settings) {
    var builtIn = new BuiltInSegments();
    return settings
        .ffmpeg()
        .<SegmentMaker>map(program -> new FfmpegSegments(program, builtIn))
        .orElse(builtIn);
  }

  Reply answer(String operation, JsonObject parameters) {
    return chronicle.call(operation, parameters, () -> cloud.call(operation, parameters));
  }

  /**
   * Lets something happen now.
   *
   * @throws IllegalArgumentException if it cannot, with the reason; nothing has changed then
   */
  void happen(TraceEvent event) {
    chronicle.event(event, () -> deeds.happen(event));
  }

  PacedClock clock() {
    return clock;
  }

  /** The object store; signatures in it are held against the machine's clock. */
  HttpSite objects() {
    return objects;
  }

  MockCloud cloud() {
    return cloud;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  /** Nothing that was due in it happens any more. */
  @Override
  public void close() {
    clock.close();
    courier.close();
  }
}
