package io.showrunner.web;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.Identity;
import io.showrunner.broadcast.Place;
import io.showrunner.broadcast.Replay;
import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.record.Replayed;
import io.showrunner.vocabulary.GroupId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.PlaybackUrls;
import io.showrunner.vocabulary.StreamName;
import java.time.Instant;
import java.util.List;

/** What a room looks like from outside. What is absent has no key. */
final class RoomView {
  private final StreamUrls urls;
  private final ShowClock clock;

  RoomView(StreamUrls urls, ShowClock clock) {
    this.urls = urls;
    this.clock = clock;
  }

  JsonObject of(RoomState room) {
    Identity identity = room.identity();
    JsonObject told =
        JsonObject.EMPTY
            .with("id", identity.room().value())
            .with("title", identity.title())
            .with("orientation", identity.orientation().word())
            .with("phase", room.phase().word());
    told = room.mode() == null ? told : told.with("mode", room.mode().word());
    told = room.reason() == null ? told : told.with("reason", room.reason().word());
    told =
        told.with("streamer", identity.streamer().value())
            .with("channel", identity.channel().value())
            .with("messageGroup", GroupId.of(identity.app(), identity.room()).value())
            .with("costreams", room.places().stream().map(RoomView::place).toList());
    Engagement battle = room.engagement();
    told = battle == null ? told : told.with("battle", battle(battle));
    told = told.with("calls", room.calls().stream().map(peer -> Json.of(peer.value())).toList());
    told = isPlayable(room) ? told.with("playback", playback(identity)) : told;
    told = room.isFoundUnplayable() ? told.with("unplayable", Json.of(true)) : told;
    Replay replay = room.replay();
    return replay == null ? told : told.with("replay", Replayed.of(replay.at(clock.now())));
  }

  JsonObject of(List<RoomState> rooms) {
    return JsonObject.EMPTY.with("rooms", rooms.stream().map(this::of).toList());
  }

  /** Only what the CDN has can be played. */
  private static boolean isPlayable(RoomState room) {
    return room.arrived() && room.phase() != Phase.ENDED;
  }

  /** HTTP-FLV first, as the vendor recommends; signed anew for each who asks. */
  private JsonObject playback(Identity room) {
    StreamName stream = StreamName.of(room.app(), room.channel(), room.streamer());
    Instant now = clock.now();
    PlaybackUrls signed = urls.playback(stream, now);
    return JsonObject.EMPTY
        .with("flv", signed.flv())
        .with("hls", signed.hls())
        .with("rtmp", signed.rtmp())
        .with("rts", urls.realTime(stream, now));
  }

  private static JsonObject place(Place place) {
    return JsonObject.EMPTY
        .with("user", place.guest().value())
        .with("standing", place.standing().word());
  }

  private static JsonObject battle(Engagement battle) {
    return JsonObject.EMPTY
        .with("opponent", battle.opponent().value())
        .with("inviter", Json.of(battle.inviter()))
        .with("stage", battle.stage().word());
  }
}
