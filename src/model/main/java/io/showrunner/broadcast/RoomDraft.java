package io.showrunner.broadcast;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Phase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of a room to write on: a change of {@link RoomState} names only what is different. */
final class RoomDraft {
  private final Identity identity;
  List<Presence> people;
  List<Place> places;
  boolean endAsked;
  boolean arrived;
  Phase phase;
  @Nullable Mode mode;
  @Nullable EndReason reason;
  @Nullable Cast pictured;
  RelayBook relay;
  @Nullable Engagement engagement;
  List<ChannelId> calls;
  @Nullable RelayEnd hinted;
  @Nullable RelayEnd lost;
  Pace pace;
  @Nullable Instant mixAwaited;
  int losses;
  long told;
  @Nullable Airing airing;
  @Nullable Replay replay;
  Delivery delivery;
  boolean groupDeleted;

  RoomDraft(RoomState of) {
    identity = of.identity();
    people = of.people();
    places = of.places();
    endAsked = of.endAsked();
    arrived = of.arrived();
    phase = of.phase();
    mode = of.mode();
    reason = of.reason();
    pictured = of.pictured();
    relay = of.relay();
    engagement = of.engagement();
    calls = of.calls();
    hinted = of.hinted();
    lost = of.lost();
    pace = of.pace();
    mixAwaited = of.mixAwaited();
    losses = of.losses();
    told = of.told();
    airing = of.airing();
    replay = of.replay();
    delivery = of.delivery();
    groupDeleted = of.groupDeleted();
  }

  RoomState finished() {
    return new RoomState(
        identity,
        people,
        places,
        endAsked,
        arrived,
        phase,
        mode,
        reason,
        pictured,
        relay,
        engagement,
        calls,
        hinted,
        lost,
        pace,
        mixAwaited,
        losses,
        told,
        airing,
        replay,
        delivery,
        groupDeleted);
  }
}
