package io.showrunner.cloud;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.LeaveReason;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import io.showrunner.vocabulary.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the real-time room's envelope (recorded sample of ListEventSubEvent in SDK live20161101
 * 3.0.0; CreateEventSub page, 2026-07-15). Both spellings of its ids are read.
 *
 * <p>Assumed, because no source confirms them: the field {@code Tracks}, a list of audio, camera
 * and screen, on Publish and Unpublish (absent: audio and camera); the tags Mute and Unmute with
 * the same field; the leave reasons 2 (lost) and 3 (kicked). Only reason 1 is evidenced; any other
 * is read as lost, because nobody says it was on purpose. Where {@code US} is missing a second
 * tells several news apart badly, so the message they came in does: a copy has its original's
 * MsgId.
 */
final class RoomNews {
  /** Leaves room in the inbox's 300 characters for the number of a part. */
  private static final int LONGEST_KEY = 290;

  private RoomNews() {}

  static List<News> of(JsonObject envelope) {
    ChannelId channel = channel(envelope);
    String message =
        envelope.text("MsgId").or(() -> envelope.whole("MsgId").map(String::valueOf)).orElse("");
    if (envelope.get("Contents").filter(Json.Array.class::isInstance).isEmpty()) {
      throw new CallbackRefused("Expected a list 'Contents', but found none.");
    }
    List<News> news = new ArrayList<>();
    for (Json content : envelope.items("Contents")) {
      if (!(content instanceof JsonObject entry)) {
        throw new CallbackRefused("Expected objects in 'Contents', but found something else.");
      }
      if (text(entry, "Event").equals("UserEvent")) {
        JsonObject told =
            entry
                .object("UserEvent")
                .orElseThrow(() -> new CallbackRefused("Expected 'UserEvent', but it is missing."));
        news.addAll(userEvent(channel, told, message + "/" + news.size()));
      } else if (text(entry, "Event").equals("ChannelEvent")) {
        entry.object("ChannelEvent").ifPresent(told -> news.addAll(channelEvent(channel, told)));
      }
    }
    return List.copyOf(news);
  }

  private static ChannelId channel(JsonObject envelope) {
    String id =
        envelope
            .text("ChannelId")
            .or(() -> envelope.text("ChannelID"))
            .orElseThrow(() -> new CallbackRefused("Expected 'ChannelId', but it is missing."));
    return checked(() -> new ChannelId(id));
  }

  /**
   * A channel that closed carries nothing any more; whether its task is over as well the cloud must
   * be asked. That it opened is no news: somebody's joining says so.
   */
  private static List<News> channelEvent(ChannelId channel, JsonObject told) {
    if (told.text("EventTag").filter("Close"::equals).isEmpty()) {
      return List.of();
    }
    String key = "room/%s/Close/%s".formatted(channel, number(told, "Timestamp").orElse(0L));
    var closed = new RoomEvent.RelayEndHinted(RelayEnd.CHANNEL_CLOSED);
    return List.of(new News(new News.Address.OfChannel(channel), key, closed));
  }

  private static List<News> userEvent(ChannelId channel, JsonObject told, String copyOf) {
    String tag = text(told, "EventTag");
    if (!Set.of("Join", "Leave", "Publish", "Unpublish", "Mute", "Unmute").contains(tag)) {
      return List.of();
    }
    var user = checked(() -> new ParticipantId(text(told, "UserId")));
    var session = checked(() -> new SessionId(text(told, "SessionId")));
    long micros = micros(told);
    List<RoomEvent> events =
        switch (tag) {
          case "Join" ->
              List.of(new RoomEvent.ParticipantJoined(user, session, role(told), micros));
          case "Leave" ->
              List.of(new RoomEvent.ParticipantLeft(user, session, reason(told), micros));
          default -> trackEvents(tag, user, session, tracks(told), micros);
        };
    String what = tag.equals("Join") || tag.equals("Leave") ? tag : tag + tracks(told);
    String key = "room/%s/%s/%s/%s/%s".formatted(channel, user, session, what, micros);
    key = bounded(number(told, "US").isPresent() ? key : key + "/" + copyOf);
    List<News> news = new ArrayList<>();
    for (RoomEvent event : events) {
      String part = news.isEmpty() ? "" : "/" + news.size();
      news.add(new News(new News.Address.OfChannel(channel), key + part, event));
    }
    return news;
  }

  /** Keys are stored: of a very long one its digest stands in. */
  private static String bounded(String key) {
    return key.length() <= LONGEST_KEY
        ? key
        : "room/" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RoomEvent> trackEvents(
      String tag, ParticipantId user, SessionId session, Set<Track> tracks, long micros) {
    List<RoomEvent> events = new ArrayList<>();
    if (tracks.isEmpty()) {
      return events;
    } else if (tag.equals("Publish")) {
      events.add(new RoomEvent.TracksPublished(user, session, tracks, micros));
    } else if (tag.equals("Unpublish")) {
      events.add(new RoomEvent.TracksUnpublished(user, session, tracks, micros));
    } else {
      for (Track track : tracks) {
        events.add(
            tag.equals("Mute")
                ? new RoomEvent.TrackMuted(user, session, track, micros)
                : new RoomEvent.TrackUnmuted(user, session, track, micros));
      }
    }
    return events;
  }

  private static Set<Track> tracks(JsonObject told) {
    if (told.get("Tracks").filter(Json.Array.class::isInstance).isEmpty()) {
      return EnumSet.of(Track.AUDIO, Track.CAMERA);
    }
    Set<Track> tracks = EnumSet.noneOf(Track.class);
    for (Json item : told.items("Tracks")) {
      if (item instanceof Json.Text word) {
        Words.find(Track.class, word.value()).ifPresent(tracks::add);
      }
    }
    return tracks;
  }

  private static Role role(JsonObject told) {
    return number(told, "Role").filter(n -> n == 2).isPresent() ? Role.VIEWER : Role.STREAMER;
  }

  private static LeaveReason reason(JsonObject told) {
    long code = number(told, "Reason").orElse(1L);
    return code == 1 ? LeaveReason.NORMAL : code == 3 ? LeaveReason.KICKED : LeaveReason.LOST;
  }

  /** The microsecond counter orders news; without it the second of the event must do. */
  private static long micros(JsonObject told) {
    return number(told, "US")
        .or(
            () ->
                number(told, "Timestamp")
                    .filter(s -> s < 1_000_000_000_000L)
                    .map(seconds -> seconds * 1_000_000))
        .orElseThrow(
            () -> new CallbackRefused("Expected a number 'US' or 'Timestamp', but found neither."));
  }

  /** Numbers may come as numbers or as text. */
  static Optional<Long> number(JsonObject told, String name) {
    return told.whole(name)
        .or(() -> told.text(name).filter(t -> t.matches("[0-9]{1,18}")).map(Long::parseLong));
  }

  private static String text(JsonObject from, String name) {
    return from.text(name)
        .orElseThrow(
            () -> new CallbackRefused("Expected the text '%s', but found none.".formatted(name)));
  }

  static <T> T checked(java.util.function.Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException e) {
      throw new CallbackRefused(java.util.Objects.requireNonNullElse(e.getMessage(), "Malformed."));
    }
  }
}
