package io.showrunner.cloud;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.SessionId;
import io.showrunner.vocabulary.Track;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the real-time room's envelope (recorded sample of ListEventSubEvent in SDK live20161101
 * 3.0.0; CreateEventSub page, 2026-07-15). Both spellings of its ids are read. An entry that cannot
 * be used is skipped: it must not cost the others of the same envelope their news, which would be
 * sent, and refused, again and again.
 *
 * <p>Where {@code US} is missing a second tells several news apart badly, so the message they came
 * in does: a copy has its original's MsgId.
 */
final class RoomNews {
  /** Leaves room in the inbox's 300 characters for the number of a part. */
  private static final int LONGEST_KEY = 290;

  private RoomNews() {}

  static CallbackContent of(JsonObject envelope) {
    ChannelId channel = channel(envelope);
    String message = EntryFields.id(envelope, "MsgId").orElse("");
    if (envelope.get("Contents").filter(Json.Array.class::isInstance).isEmpty()) {
      throw new CallbackRefused("Expected a list 'Contents', but found none.");
    }
    List<News> news = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    int number = 0;
    for (Json content : envelope.items("Contents")) {
      number++;
      try {
        news.addAll(entry(channel, content, message + "/" + news.size()));
      } catch (CallbackRefused unusable) {
        skipped.add(
            String.format(
                Locale.ROOT,
                "entry %d of %s was skipped: %s",
                number,
                channel,
                unusable.getMessage()));
      }
    }
    return new CallbackContent(news, skipped);
  }

  private static List<News> entry(ChannelId channel, Json content, String copyOf) {
    if (!(content instanceof JsonObject entry)) {
      throw new CallbackRefused("Expected an object in 'Contents', but found something else.");
    }
    String event = EntryFields.text(entry, "Event");
    if (event.equals("UserEvent")) {
      JsonObject told =
          entry
              .object("UserEvent")
              .orElseThrow(() -> new CallbackRefused("Expected 'UserEvent', but it is missing."));
      return userEvent(channel, told, copyOf);
    } else if (event.equals("ChannelEvent")) {
      return entry
          .object("ChannelEvent")
          .map(told -> channelEvent(channel, told))
          .orElse(List.of());
    }
    return List.of();
  }

  private static ChannelId channel(JsonObject envelope) {
    String id =
        EntryFields.id(envelope, "ChannelId")
            .or(() -> EntryFields.id(envelope, "ChannelID"))
            .orElseThrow(() -> new CallbackRefused("Expected 'ChannelId', but it is missing."));
    return EntryFields.checked(() -> new ChannelId(id));
  }

  /**
   * A channel that closed carries nothing any more; whether its task is over as well the cloud must
   * be asked. That it opened is no news: somebody's joining says so.
   */
  private static List<News> channelEvent(ChannelId channel, JsonObject told) {
    return told.text("EventTag").filter("Close"::equals).isEmpty()
        ? List.of()
        : List.of(closed(channel, EntryFields.number(told, "Timestamp").orElse(0L)));
  }

  private static News closed(ChannelId channel, long moment) {
    return new News(
        new News.Address.OfChannel(channel),
        String.format(Locale.ROOT, "room/%s/Close/%s", channel, moment),
        new RoomEvent.RelayEndHinted(RelayEnd.CHANNEL_CLOSED));
  }

  private static List<News> userEvent(ChannelId channel, JsonObject told, String copyOf) {
    var known = UserTag.of(EntryFields.text(told, "EventTag"));
    if (known.isEmpty()) {
      return List.of();
    }
    UserTag tag = known.get();
    var user = EntryFields.checked(() -> new ParticipantId(EntryFields.required(told, "UserId")));
    var session = EntryFields.checked(() -> new SessionId(EntryFields.required(told, "SessionId")));
    long micros = EntryFields.micros(told);
    Set<Track> tracks = tag.tracks().orElseGet(() -> EntryFields.tracks(told, tag.kind()));
    List<RoomEvent> events = events(tag, told, user, session, tracks, micros);
    String what = tag.kind().word() + (tag.isOfTracks() ? tracks : "");
    String key =
        String.format(Locale.ROOT, "room/%s/%s/%s/%s/%s", channel, user, session, what, micros);
    key = bounded(EntryFields.number(told, "US").isPresent() ? key : key + "/" + copyOf);
    List<News> news = new ArrayList<>();
    for (RoomEvent event : events) {
      String part = news.isEmpty() ? "" : "/" + news.size();
      news.add(new News(new News.Address.OfChannel(channel), key + part, event));
    }
    if (tag.kind() == UserTag.Kind.LEAVE && EntryFields.isDissolved(told)) {
      news.add(closed(channel, micros / 1_000_000));
    }
    return news;
  }

  /** Keys are stored: of a very long one its digest stands in. */
  private static String bounded(String key) {
    return key.length() <= LONGEST_KEY
        ? key
        : "room/" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }

  private static List<RoomEvent> events(
      UserTag tag,
      JsonObject told,
      ParticipantId user,
      SessionId session,
      Set<Track> tracks,
      long micros) {
    return switch (tag.kind()) {
      case JOIN ->
          List.of(new RoomEvent.ParticipantJoined(user, session, EntryFields.role(told), micros));
      case LEAVE ->
          List.of(new RoomEvent.ParticipantLeft(user, session, EntryFields.reason(told), micros));
      case PUBLISH ->
          tracks.isEmpty()
              ? List.of()
              : List.of(new RoomEvent.TracksPublished(user, session, tracks, micros));
      case UNPUBLISH ->
          tracks.isEmpty()
              ? List.of()
              : List.of(new RoomEvent.TracksUnpublished(user, session, tracks, micros));
      case MUTE ->
          tracks.stream()
              .<RoomEvent>map(track -> new RoomEvent.TrackMuted(user, session, track, micros))
              .toList();
      case UNMUTE ->
          tracks.stream()
              .<RoomEvent>map(track -> new RoomEvent.TrackUnmuted(user, session, track, micros))
              .toList();
    };
  }
}
