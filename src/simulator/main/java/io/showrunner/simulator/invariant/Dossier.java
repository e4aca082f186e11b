package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.RoomEvent;
import io.showrunner.broadcast.RoomState;
import io.showrunner.broadcast.Standing;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.mock.room.StayView;
import io.showrunner.trace.AppEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.trace.TraceEvent;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is noted of one room while its world lasts. */
final class Dossier {
  final AppEvent.RoomCreate made;
  private final Map<ParticipantId, Trail> trails = new LinkedHashMap<>();
  private final List<Happening> news = new ArrayList<>();
  Instant lastCause;
  @Nullable Instant lastLook;
  private @Nullable Answer lastAnswer;
  private Instant roughUntil = Instant.MIN;
  private boolean lastCallStruck;
  private long screens;

  Dossier(AppEvent.RoomCreate made, Instant now) {
    this.made = made;
    this.lastCause = now;
    trails.put(made.streamer(), new Trail(now));
  }

  /** What is known of one person beside where they are: that the cloud says. */
  private static final class Trail {
    Instant lastDeed;
    boolean approved;
    long screenSince = Long.MAX_VALUE;

    Trail(Instant now) {
      lastDeed = now;
    }
  }

  void note(Happening happening) {
    news.add(happening);
    if (happening instanceof Happening.Did did) {
      note(did);
    } else if (happening instanceof Happening.Acknowledged word
        && word.event() instanceof RoomEvent.CoStreamerKicked kicked) {
      trail(kicked.guest(), word.at()).approved = false;
    } else if (happening instanceof Happening.Acknowledged word
        && word.event() instanceof RoomEvent.CoStreamApproved approved) {
      trail(approved.guest(), word.at()).approved = true; // Perhaps long after it was said.
    } else if (happening instanceof Happening.Sent sent) {
      lastAnswer = sent.answer();
    }
  }

  private void note(Happening.Did did) {
    lastCause = did.at();
    TraceEvent event = did.event();
    if (event instanceof AppEvent.CoStream word) {
      Trail trail = trail(word.user(), did.at());
      trail.approved = trail.approved || word instanceof AppEvent.CoStreamApprove;
    } else if (event instanceof ChannelEvent.Personal deed) {
      Trail trail = trail(deed.user(), did.at());
      if (deed instanceof ChannelEvent.Publish publish && publish.tracks().contains(Track.SCREEN)) {
        trail.screenSince = screens++;
      }
    } else if (event instanceof ChannelEvent.Close) {
      trails.values().forEach(trail -> trail.lastDeed = did.at()); // Everybody is out.
    }
  }

  private Trail trail(ParticipantId user, Instant now) {
    Trail trail = trails.computeIfAbsent(user, u -> new Trail(now));
    trail.lastDeed = now;
    return trail;
  }

  /** A call of this room went wrong, or did not, as calls do until then. */
  void called(boolean struck, Instant until) {
    lastCallStruck = struck;
    if (struck && until.isAfter(roughUntil)) {
      roughUntil = until;
    }
  }

  /** Other hands did something to the room's relay, which the director has yet to notice. */
  void meddled(Instant now) {
    Instant noticed = now.plus(Roughness.MENDING).minus(Roughness.HEALING);
    roughUntil = noticed.isAfter(roughUntil) ? noticed : roughUntil;
  }

  Roughness weather(Instant callbacks, Instant engine) {
    return new Roughness(roughUntil, callbacks, engine, lastCallStruck);
  }

  Optional<Answer> lastAnswer() {
    return Optional.ofNullable(lastAnswer);
  }

  /** What is new since this was last asked. */
  List<Happening> takeNews() {
    List<Happening> taken = List.copyOf(news);
    news.clear();
    return taken;
  }

  /** Everybody, as the channel and the books have them now. */
  List<Person> people(List<StayView> stays, Optional<RoomState> books) {
    List<Person> people = new ArrayList<>();
    trails.forEach(
        (user, trail) -> {
          Optional<Standing> standing = books.flatMap(room -> room.standing(user));
          people.add(
              new Person(
                  user,
                  user.equals(made.streamer()),
                  stays.stream().filter(stay -> stay.user().equals(user)).toList(),
                  trail.lastDeed,
                  trail.approved,
                  standing,
                  trail.screenSince));
        });
    return people;
  }
}
