package io.showrunner.trace;

import io.showrunner.trace.ChannelEvent.Join;
import io.showrunner.trace.ChannelEvent.Leave;
import io.showrunner.trace.ChannelEvent.Mute;
import io.showrunner.trace.ChannelEvent.Personal;
import io.showrunner.trace.ChannelEvent.Publish;
import io.showrunner.trace.ChannelEvent.Unmute;
import io.showrunner.trace.ChannelEvent.Unpublish;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.Track;
import io.showrunner.vocabulary.Words;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is in which channel, in which role, publishing what: nobody acts who is not there, nobody
 * publishes who only watches, and nobody mutes or unpublishes what they do not publish.
 *
 * <p>Sessions are taken as the mock cloud takes them: the newest publishes, the oldest leaves.
 */
final class Attendance {
  private final Map<Member, Deque<Session>> open = new HashMap<>();

  /** Nobody is in the channel any more. */
  void close(ChannelId channel) {
    open.forEach(
        (member, sessions) -> {
          if (member.channel().equals(channel)) {
            sessions.clear();
          }
        });
  }

  void follow(Personal done, LineFaults faults) {
    var member = new Member(done.channel(), done.user());
    if (done instanceof Join join) {
      open.computeIfAbsent(member, m -> new ArrayDeque<>())
          .add(new Session(join.role(), faults.number(), EnumSet.noneOf(Track.class)));
      return;
    }
    Deque<Session> sessions = open.get(member);
    if (sessions == null || sessions.isEmpty()) {
      absent(done, sessions != null, faults);
    } else if (done instanceof Leave) {
      sessions.removeFirst();
    } else if (done instanceof Publish publish) {
      publishes(publish, sessions.getLast(), faults);
    } else if (done instanceof Unpublish unpublish) {
      Session session = about(unpublish.tracks(), unpublish, sessions, "tracks", faults);
      session.published().removeAll(unpublish.tracks());
    } else if (done instanceof Mute mute) {
      about(EnumSet.of(mute.track()), mute, sessions, "track", faults);
    } else if (done instanceof Unmute unmute) {
      about(EnumSet.of(unmute.track()), unmute, sessions, "track", faults);
    }
  }

  private static void absent(Personal done, boolean wasThere, LineFaults faults) {
    faults.at(
        "user",
        String.format(Locale.ROOT, "%s to be in channel %s", done.user(), done.channel()),
        wasThere
            ? String.format(Locale.ROOT, "%s has left", done.user())
            : String.format(
                Locale.ROOT, "there is no channel.join of %s before this line", done.user()),
        wasThere ? "A channel.join must come first." : "");
  }

  /** What a viewer publishes counts all the same, so that one mistake is told once. */
  private static void publishes(Publish publish, Session newest, LineFaults faults) {
    if (newest.role() != Role.STREAMER) {
      faults.at(
          "user",
          String.format(
              Locale.ROOT, "%s to be in channel %s as streamer", publish.user(), publish.channel()),
          String.format(
              Locale.ROOT, "the join on line %s is as %s", newest.line(), newest.role().word()),
          String.format(
              Locale.ROOT, "Who publishes joins with \"role\":\"%s\".", Role.STREAMER.word()));
    }
    newest.published().addAll(publish.tracks());
  }

  /**
   * The session this is about: the newest that publishes any of the tracks. Of several tracks one
   * is enough: which are named is often left to the default.
   */
  private static Session about(
      Set<Track> tracks, Personal done, Deque<Session> all, String field, LineFaults faults) {
    Session found = null;
    for (Session each : all) {
      if (tracks.stream().anyMatch(each.published()::contains)) {
        found = each;
      }
    }
    if (found != null) {
      return found;
    }
    Set<Track> published = EnumSet.noneOf(Track.class);
    all.forEach(each -> published.addAll(each.published()));
    faults.at(
        faults.text().contains("\"" + field + "\"") ? field : "user",
        String.format(Locale.ROOT, "%s to publish %s", done.user(), words(tracks, " or ")),
        published.isEmpty()
            ? "nothing is published"
            : String.format(Locale.ROOT, "only %s is published", words(published, " and ")),
        "A stream.publish must come first.");
    return all.getLast();
  }

  private static String words(Collection<Track> tracks, String between) {
    return tracks.stream().map(Words::word).collect(Collectors.joining(between));
  }

  private record Member(ChannelId channel, ParticipantId user) {}

  private record Session(Role role, int line, Set<Track> published) {}
}
