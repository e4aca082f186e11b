package io.showrunner.trace;

import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.Orientation;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;
import java.util.function.BiFunction;

/** The declaration of {@link AppEvent} and {@link BattleEvent}. */
final class AppShapes {
  static final Field<RoomId> ROOM =
      Field.needed("room", FieldTypes.id("a room id", 64, RoomId::new));
  static final Field<ChannelId> CHANNEL =
      Field.needed("channel", FieldTypes.id("a channel id", 64, ChannelId::new));
  static final Field<ParticipantId> USER =
      Field.needed("user", FieldTypes.id("a user id", 64, ParticipantId::new));
  private static final Field<ParticipantId> STREAMER =
      Field.needed("streamer", FieldTypes.id("a user id", 64, ParticipantId::new));
  private static final Field<String> TITLE = Field.optional("title", FieldTypes.text(200));
  private static final Field<Orientation> ORIENTATION =
      Field.needed("orientation", FieldTypes.word(Orientation.class)).orElse(Orientation.LANDSCAPE);
  private static final Field<RoomId> OPPONENT =
      Field.needed("opponent", FieldTypes.id("a room id", 64, RoomId::new));

  private static final String STREAMERS_APP = "the streamer's app";
  private static final String VIEWERS_APP = "the viewer's app";

  static final List<Shape<? extends TraceEvent>> ALL =
      List.of(
          Shape.of("room.create", STREAMERS_APP, AppEvent.RoomCreate.class)
              .with(ROOM, AppEvent.RoomCreate::room)
              .with(CHANNEL, AppEvent.RoomCreate::channel)
              .with(STREAMER, AppEvent.RoomCreate::streamer)
              .with(TITLE, AppEvent.RoomCreate::title)
              .with(ORIENTATION, AppEvent.RoomCreate::orientation)
              .makes(
                  v ->
                      new AppEvent.RoomCreate(
                          v.get(ROOM),
                          v.get(CHANNEL),
                          v.get(STREAMER),
                          v.find(TITLE),
                          v.get(ORIENTATION))),
          Shape.of("room.end", STREAMERS_APP, AppEvent.RoomEnd.class)
              .with(ROOM, AppEvent.RoomEnd::room)
              .makes(v -> new AppEvent.RoomEnd(v.get(ROOM))),
          coStream("apply", VIEWERS_APP, AppEvent.CoStreamApply.class, AppEvent.CoStreamApply::new),
          coStream(
              "cancel", VIEWERS_APP, AppEvent.CoStreamCancel.class, AppEvent.CoStreamCancel::new),
          coStream(
              "approve",
              STREAMERS_APP,
              AppEvent.CoStreamApprove.class,
              AppEvent.CoStreamApprove::new),
          coStream(
              "reject", STREAMERS_APP, AppEvent.CoStreamReject.class, AppEvent.CoStreamReject::new),
          coStream("kick", STREAMERS_APP, AppEvent.CoStreamKick.class, AppEvent.CoStreamKick::new));

  static final List<Shape<? extends TraceEvent>> BATTLES =
      List.of(
          battle(
              "invite",
              BattleEvent.Invite.class,
              BattleEvent.Invite::opponent,
              BattleEvent.Invite::new),
          battle(
              "accept",
              BattleEvent.Accept.class,
              BattleEvent.Accept::opponent,
              BattleEvent.Accept::new),
          battle(
              "decline",
              BattleEvent.Decline.class,
              BattleEvent.Decline::opponent,
              BattleEvent.Decline::new),
          battle(
              "cancel",
              BattleEvent.Cancel.class,
              BattleEvent.Cancel::opponent,
              BattleEvent.Cancel::new),
          Shape.of("battle.end", STREAMERS_APP, BattleEvent.End.class)
              .with(ROOM, BattleEvent.End::room)
              .makes(v -> new BattleEvent.End(v.get(ROOM))));

  private AppShapes() {}

  private static <E extends AppEvent.CoStream> Shape<E> coStream(
      String verb, String who, Class<E> type, BiFunction<RoomId, ParticipantId, E> make) {
    return Shape.of("costream." + verb, who, type)
        .with(ROOM, AppEvent.CoStream::room)
        .with(USER, AppEvent.CoStream::user)
        .makes(v -> make.apply(v.get(ROOM), v.get(USER)));
  }

  private static <E extends BattleEvent> Shape<E> battle(
      String verb,
      Class<E> type,
      Shape.Getter<E, RoomId> opponent,
      BiFunction<RoomId, RoomId, E> make) {
    return Shape.of("battle." + verb, STREAMERS_APP, type)
        .with(ROOM, BattleEvent::room)
        .with(OPPONENT, opponent)
        .makes(v -> make.apply(v.get(ROOM), v.get(OPPONENT)));
  }
}
