package io.showrunner.broadcast;

import io.showrunner.broadcast.RoomEvent.SessionEvent;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.IngestUrl;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All we know of one room. Unchangeable; every change gives a new one.
 *
 * @param people everybody heard of, in the order of first hearing
 * @param places guests on their way into the picture or in it, in the order in which they asked
 * @param endAsked whether the streamer asked for the end
 * @param arrived whether the CDN has the stream, so that viewers can play it
 * @param mode null until the room is first live
 * @param reason null until the room is over
 * @param pictured the cast that mode and layout were last chosen for; null until they were
 * @param relay what we want of the cloud, what it acknowledged, and how often we have spoken
 * @param engagement the battle the room is in or on the way to, or null
 * @param calls channels that the streamer's client is connected with by a call across channels
 * @param hinted how the relay is said to have ended, which nobody has looked after yet; or null
 * @param lost how the relay did end by other hands than ours, while it is not running again; or
 *     null
 * @param told how many notices to people's apps have been written down
 * @param airing when the broadcast was there to be recorded; null until it is first live
 * @param replay how far the broadcast is on its way to be seen again; null if it is not on it
 * @param delivery how the stream gets to viewers
 * @param groupDeleted whether it was written down that its message group is to be deleted
 */
public record RoomState(
    Identity identity,
    List<Presence> people,
    List<Place> places,
    boolean endAsked,
    boolean arrived,
    Phase phase,
    @Nullable Mode mode,
    @Nullable EndReason reason,
    @Nullable Cast pictured,
    RelayBook relay,
    @Nullable Engagement engagement,
    List<ChannelId> calls,
    @Nullable RelayEnd hinted,
    @Nullable RelayEnd lost,
    Pace pace,
    @Nullable Instant mixAwaited,
    int losses,
    long told,
    @Nullable Airing airing,
    @Nullable Replay replay,
    Delivery delivery,
    boolean groupDeleted) {
  /**
   * So long the CDN may have had nothing of a live room before its silence is doubted: a line that
   * breaks is noticed by the CDN after 10 s and by the real-time room some while later.
   */
  private static final Duration LONG_SILENCE = Duration.ofMinutes(1);

  /** Takes copies. A room that an earlier version wrote down has no delivery. */
  public RoomState {
    delivery = Objects.requireNonNullElse(delivery, Delivery.NONE);
    people = List.copyOf(people);
    places = List.copyOf(places);
    calls = List.copyOf(calls);
  }

  /** A room that was made just now. */
  public static RoomState created(Identity identity) {
    return new RoomState(
        identity,
        List.of(),
        List.of(),
        false,
        false,
        Phase.CREATED,
        null,
        null,
        null,
        RelayBook.EMPTY,
        null,
        List.of(),
        null,
        null,
        Pace.FRESH,
        null,
        0,
        0,
        null,
        null,
        Delivery.NONE,
        false);
  }

  /**
   * What an event does to what is known. Late and doubled news changes nothing.
   *
   * @param heard when it came in, which counts only where the event has no moment of its own
   */
  public RoomState after(RoomEvent event, Instant heard) {
    if (event instanceof SessionEvent news) {
      return withPresence(presence(news.user()).after(news)).suspecting(news);
    } else if (event instanceof RoomEvent.EndRequested) {
      return with(draft -> draft.endAsked = true);
    } else if (event instanceof RoomEvent.StreamNews news) {
      return afterStream(news.arrived(), news.asOf(heard));
    } else if (event instanceof RoomEvent.StreamMissed missed) {
      return afterMissing(missed.since());
    } else if (event instanceof RoomEvent.CallConnected call) {
      return withCall(call.peer(), true);
    } else if (event instanceof RoomEvent.CallDisconnected call) {
      return withCall(call.peer(), false);
    } else if (event instanceof RoomEvent.RelayEndHinted hint) {
      return with(draft -> draft.hinted = hint.how());
    } else if (event instanceof RoomEvent.RelayEndConfirmed confirmed) {
      return confirmed.generation() == relay.generation()
          ? withoutItsRelay(confirmed.how())
          : this; // Something was asked of the task meanwhile: what is hinted is looked after
      // again.
    } else if (event instanceof RoomEvent.RelayRunsAfterAll) {
      return withLost(null);
    } else if (event instanceof RoomEvent.MixRefused refused) {
      return mixAwaited == null ? awaitingMix(refused.at()) : this;
    } else if (event instanceof RoomEvent.MixOffered) {
      return awaitingMix(null);
    } else if (event instanceof RoomEvent.ReplayNews news && replay != null) {
      return withReplay(replay.after(news));
    }
    return this; // What people ask for changes nothing until their process says so.
  }

  /**
   * Whether news was about the stay that counts, before it or after it, or about a newer one: news
   * of a stay that was over already and still is, or that began before the one that counts, is
   * late.
   *
   * @param before this room before the news
   */
  public boolean isNewsOfCurrentSession(SessionEvent news, RoomState before) {
    Predicate<Session> itself = session -> session.id().equals(news.session());
    Predicate<Session> over = session -> itself.test(session) && session.left();
    if (before.presence(news.user()).sessions().stream().anyMatch(over)
        && presence(news.user()).sessions().stream().anyMatch(over)) {
      return false;
    }
    Optional<Session> counts = presence(news.user()).current();
    return before.presence(news.user()).current().filter(itself).isPresent()
        || counts.isEmpty()
        || presence(news.user()).sessions().stream()
            .filter(itself)
            .anyMatch(session -> session.since() >= counts.get().since());
  }

  /** Whether the participant is in the channel now. */
  public boolean isPresent(ParticipantId user) {
    return presence(user).current().isPresent();
  }

  /** Whether the participant is in the channel now and publishes something, muted or not. */
  public boolean isPublishing(ParticipantId user) {
    return presence(user).current().filter(Session::publishes).isPresent();
  }

  /** Where a guest stands, if anywhere. */
  public Optional<Standing> standing(ParticipantId guest) {
    return places.stream().filter(p -> p.guest().equals(guest)).map(Place::standing).findFirst();
  }

  /** How many guests hold a place, on air or expected. */
  public int placesKept() {
    return (int) places.stream().filter(p -> p.standing() != Standing.ASKED).count();
  }

  /** The same with a guest standing there, at the end of the line if new. */
  public RoomState withStanding(ParticipantId guest, Standing standing) {
    List<Place> changed = new ArrayList<>(places);
    var now = new Place(guest, standing);
    int at = placeOf(guest);
    if (at < 0) {
      changed.add(now);
    } else {
      changed.set(at, now);
    }
    return withPlaces(changed);
  }

  /** The same as if the guests who wait in line for a mix were on air. */
  public RoomState withLineOnAir() {
    return withPlaces(
        places.stream()
            .map(p -> p.standing() == Standing.IN_LINE ? new Place(p.guest(), Standing.ON_AIR) : p)
            .toList());
  }

  /** The same without the guest's place. */
  public RoomState withoutPlace(ParticipantId guest) {
    return withPlaces(places.stream().filter(p -> !p.guest().equals(guest)).toList());
  }

  /** The same in another phase; a mode once had is kept. */
  public RoomState withPhase(Phase now) {
    return with(draft -> draft.phase = now);
  }

  /** The same after mode and layout were chosen for this cast. */
  public RoomState withPicture(Cast cast, Mode chosen) {
    return with(
        draft -> {
          draft.mode = chosen;
          draft.pictured = cast;
        });
  }

  /** The same, over for good. */
  public RoomState ended(EndReason why) {
    return with(
        draft -> {
          draft.places = List.of();
          draft.phase = Phase.ENDED;
          draft.reason = why;
        });
  }

  /** The same on air since then, unless it was on air before. */
  public RoomState onAir(Instant since) {
    return airing == null ? withAiring(new Airing(since, null, null)) : this;
  }

  /** The same on its way to be seen again; only of a broadcast that was on air. */
  public RoomState rerunning(Instant end) {
    Airing was = Objects.requireNonNull(airing, "A broadcast that never was on air.");
    return withReplay(
        Replay.of(was.since(), end, arrived ? end : was.lastSeen())
            .countingFrom(relay.generation()));
  }

  /** The same with its replay come so far, or, with null, on its way no longer. */
  public RoomState withReplay(@Nullable Replay now) {
    return with(draft -> draft.replay = now);
  }

  /** Whether anything about the room is different that people outside would notice. */
  public boolean looksDifferentFrom(RoomState before) {
    return phase != before.phase
        || mode != before.mode
        || reason != before.reason
        || arrived != before.arrived
        || isFoundUnplayable() != before.isFoundUnplayable()
        || !replayShown().equals(before.replayShown());
  }

  /** Whether the room is live, nobody can play it, and that has lasted long enough to be told. */
  public boolean isFoundUnplayable() {
    return delivery.missing() != null && delivery.missing().reported();
  }

  /** What people outside see of a replay. */
  private List<Object> replayShown() {
    return replay == null
        ? List.of()
        : List.of(replay.status(), replay.offered().stream().map(Piece::url).toList());
  }

  /** The same with other relay books. */
  public RoomState withRelay(RelayBook now) {
    return with(draft -> draft.relay = now);
  }

  /** The same, waiting for a mixed-stream task since then, or, with null, for none any more. */
  public RoomState awaitingMix(@Nullable Instant since) {
    return with(draft -> draft.mixAwaited = since);
  }

  /** The same with another pace. */
  public RoomState withPace(Pace now) {
    return with(draft -> draft.pace = now);
  }

  /** The same after so many notices were written down. */
  public RoomState withTold(long number) {
    return with(draft -> draft.told = number);
  }

  /** The same after it was written down that its message group is to be deleted. */
  public RoomState withGroupDeleted() {
    return with(draft -> draft.groupDeleted = true);
  }

  /** The same on the way to a battle, in one, or, with null, in none any more. */
  public RoomState engaged(@Nullable Engagement now) {
    return with(draft -> draft.engagement = now);
  }

  /** The same waiting for no mixed-stream task, unless guests do. */
  public RoomState withoutNeedOfMix() {
    boolean needed =
        places.stream()
            .anyMatch(p -> p.standing() == Standing.ON_AIR || p.standing() == Standing.IN_LINE);
    return needed ? this : awaitingMix(null);
  }

  /** Whether the streamer's client has a call with that channel. */
  public boolean isCalling(ChannelId peer) {
    return calls.contains(peer);
  }

  Presence presence(ParticipantId user) {
    return people.stream()
        .filter(p -> p.user().equals(user))
        .findFirst()
        .orElse(new Presence(user, List.of()));
  }

  private int placeOf(ParticipantId guest) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).guest().equals(guest)) {
        return i;
      }
    }
    return -1;
  }

  private RoomState withPlaces(List<Place> now) {
    return with(draft -> draft.places = now);
  }

  /** What the CDN said of the stream counts by its own moment, in whatever order it comes. */
  private RoomState afterStream(boolean now, Instant at) {
    RoomState told =
        airing == null ? this : withAiring(now ? airing.arriving(at) : airing.ceasing(at));
    if (!delivery.isOlderNews(now, at)) {
      told =
          told.with(
              draft -> {
                draft.arrived = now;
                draft.delivery = delivery.heardAsOf(at);
              });
    }
    Airing aired = told.airing;
    return replay == null || aired == null
        ? told
        : told.withReplay(replay.seenUntil(told.arrived ? replay.until() : aired.lastSeen()));
  }

  private RoomState afterMissing(Instant since) {
    Missing missing = delivery.missing();
    return missing == null || !missing.since().equals(since)
        ? this
        : withDelivery(delivery.missing(missing.told()));
  }

  /**
   * The same at the end of a turn: that the room is live without its stream is noted, and that it
   * no longer is.
   */
  public RoomState notingMissingStream(RoomState before, Instant now) {
    Missing missing = delivery.missing();
    if (phase == Phase.LIVE && !arrived) {
      boolean cameBefore = before.phase == Phase.LIVE && before.arrived;
      return missing == null
          ? withDelivery(delivery.missing(new Missing(now, cameBefore, false)))
          : this;
    } else if (missing == null) {
      return this;
    }
    RoomState found = withDelivery(delivery.missing(null));
    Airing aired = airing;
    boolean unheard =
        !arrived
            && delivery.asOf() != null // Or else nobody may tell us of any stream.
            && (!missing.cameBefore() || !now.isBefore(missing.since().plus(LONG_SILENCE)));
    return unheard && aired != null ? found.unheard(aired.unheard(missing.since(), now)) : found;
  }

  private RoomState unheard(Airing stretch) {
    RoomState told = withAiring(stretch);
    return replay == null ? told : told.withReplay(replay.seenUntil(stretch.lastSeen()));
  }

  /** The same with a relay that was told to push there. */
  public RoomState pushingTo(IngestUrl url) {
    return url.equals(delivery.pushedTo()) ? this : withDelivery(delivery.pushedTo(url));
  }

  /** Whether news of the CDN is older than what it has said already. */
  public boolean isOldNews(RoomEvent.StreamNews news, Instant heard) {
    return delivery.isOlderNews(news.arrived(), news.asOf(heard));
  }

  private RoomState withAiring(Airing now) {
    return with(draft -> draft.airing = now);
  }

  private RoomState withDelivery(Delivery now) {
    return with(draft -> draft.delivery = now);
  }

  private RoomState withPresence(Presence changed) {
    List<Presence> now = new ArrayList<>(people);
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).user().equals(changed.user())) {
        now.set(i, changed);
        return withPeople(now);
      }
    }
    now.add(changed);
    return withPeople(now);
  }

  private RoomState withPeople(List<Presence> now) {
    return with(draft -> draft.people = now);
  }

  private RoomState withCall(ChannelId peer, boolean connected) {
    List<ChannelId> now = new ArrayList<>(calls);
    now.remove(peer);
    if (connected) {
      now.add(peer);
    }
    return with(draft -> draft.calls = now);
  }

  /** The same after somebody looked: the relay ended so, or, with null, it runs. */
  public RoomState withLost(@Nullable RelayEnd how) {
    return with(
        draft -> {
          draft.hinted = null;
          draft.lost = how;
        });
  }

  /**
   * A streamer whom the vendor sends away has not lost the connection: perhaps the channel was
   * closed, which is looked after before anything is done.
   */
  private RoomState suspecting(SessionEvent news) {
    boolean sentAway =
        news instanceof RoomEvent.ParticipantLeft left
            && left.reason() == LeaveReason.KICKED
            && news.user().equals(identity.streamer())
            && phase == Phase.LIVE
            && !isPresent(news.user());
    return sentAway ? with(draft -> draft.hinted = RelayEnd.CHANNEL_CLOSED) : this;
  }

  /**
   * The relay is gone. While the streamer is away that is as it should be: the cloud stops what
   * carries nobody, and it will be started again.
   */
  private RoomState withoutItsRelay(RelayEnd how) {
    RoomState without = withRelay(relay.recording(null));
    return phase == Phase.LIVE
        ? without
            .withRelay(without.relay.givenUp())
            .withLost(how)
            .with(draft -> draft.losses = losses + 1)
        : without.withLost(null);
  }

  private RoomState with(Consumer<RoomDraft> change) {
    var draft = new RoomDraft(this);
    change.accept(draft);
    return draft.finished();
  }
}
