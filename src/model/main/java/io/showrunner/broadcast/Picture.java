package io.showrunner.broadcast;

import io.showrunner.layout.Pane;
import io.showrunner.layout.Shows;
import io.showrunner.layout.Slot;
import io.showrunner.layout.Source;
import io.showrunner.vocabulary.ChannelId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Seats a cast in the layout the rules chose: who sits where, and what relay that makes. */
public record Picture(Verdict verdict, List<Pane> panes, Relay relay) {
  /** Takes a copy. */
  public Picture {
    panes = List.copyOf(panes);
  }

  /** The picture a verdict makes of a cast. */
  public static Picture of(Cast cast, Verdict verdict) {
    List<Pane> panes = seat(cast, verdict.layout().slots());
    Relay relay =
        verdict.mode() == io.showrunner.vocabulary.Mode.SOLO
            ? new Relay.SingleStream(cast.performers().get(0).user())
            : new Relay.MixedStream(inputs(cast), panes, verdict.encoding());
    return new Picture(verdict, panes, relay);
  }

  /** Places for a screen go to who shared first; the others to who is left, in order. */
  private static List<Pane> seat(Cast cast, List<Slot> slots) {
    List<Performer> waiting =
        new ArrayList<>(cast.performers().stream().filter(p -> p.picture().isPresent()).toList());
    Optional<Performer> sharer =
        waiting.stream()
            .filter(p -> p.picture().filter(Source.SCREEN::equals).isPresent())
            .min(Comparator.comparingLong(Performer::screenSince));
    boolean hasScreenSlot = slots.stream().anyMatch(s -> s.shows() == Shows.SCREEN);
    if (hasScreenSlot) {
      sharer.ifPresent(waiting::remove);
    }
    List<Pane> panes = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.shows() == Shows.SCREEN) {
        sharer.ifPresent(performer -> panes.add(pane(performer, slot)));
      } else if (!waiting.isEmpty()) {
        panes.add(pane(waiting.remove(0), slot));
      }
    }
    return panes;
  }

  private static Pane pane(Performer performer, Slot slot) {
    return new Pane(
        performer.user(),
        performer.channel(),
        performer.picture().orElseThrow(),
        slot.area(),
        slot.layer(),
        slot.scaling(),
        slot.placeholder());
  }

  private static List<Subscription> inputs(Cast cast) {
    List<Subscription> inputs = new ArrayList<>();
    for (Performer performer : cast.performers()) {
      inputs.addAll(inputs(performer));
    }
    return inputs;
  }

  /**
   * A shared screen can only be asked for as picture alone, so the sharer's sound is asked for
   * beside it (assumed: the cloud takes one user twice with different media).
   */
  private static List<Subscription> inputs(Performer performer) {
    ChannelId channel = performer.channel();
    List<Subscription> inputs = new ArrayList<>();
    Optional<Source> picture = performer.picture();
    if (picture.filter(Source.SCREEN::equals).isPresent()) {
      if (performer.audible()) {
        inputs.add(new Subscription(performer.user(), channel, Subscription.Media.AUDIO, null));
      }
      inputs.add(
          new Subscription(performer.user(), channel, Subscription.Media.VIDEO, Source.SCREEN));
    } else {
      Subscription.Media media =
          picture.isEmpty() ? Subscription.Media.AUDIO : Subscription.Media.ORIGINAL;
      inputs.add(new Subscription(performer.user(), channel, media, null));
    }
    return inputs;
  }
}
