package io.showrunner.phrasebook;

import io.showrunner.broadcast.Engagement;
import io.showrunner.process.Outcome;
import io.showrunner.process.Story;
import io.showrunner.process.check.End;
import io.showrunner.trace.BattleEvent;
import io.showrunner.trace.ChannelEvent;
import io.showrunner.vocabulary.RoomId;
import java.util.Locale;
import java.util.Optional;

/** What two streamers say to each other about a battle, and what became of it. */
public final class Battles {
  private final Stage stage;

  /** Battles on this stage. */
  public Battles(Stage stage) {
    this.stage = stage;
  }

  void invite(RoomId inviter, RoomId opponent) {
    stage.act(new BattleEvent.Invite(inviter, opponent));
  }

  void accept(RoomId invited) {
    stage.act(new BattleEvent.Accept(inviterOf(invited), invited));
  }

  void decline(RoomId invited) {
    stage.act(new BattleEvent.Decline(inviterOf(invited), invited));
  }

  void cancel(RoomId inviter) {
    stage.act(new BattleEvent.Cancel(inviter, engagement(inviter).opponent()));
  }

  /** Invited, accepted, and the clients' call connected. */
  void start(RoomId inviter, RoomId opponent) {
    invite(inviter, opponent);
    accept(opponent);
    connect(inviter, opponent);
  }

  void connect(RoomId one, RoomId other) {
    stage.room(one);
    stage.room(other);
    stage.act(new ChannelEvent.CallConnect(People.channel(one), People.channel(other)));
  }

  void disconnect(RoomId one, RoomId other) {
    stage.act(new ChannelEvent.CallDisconnect(People.channel(one), People.channel(other)));
  }

  void end(RoomId room) {
    stage.act(new BattleEvent.End(room));
  }

  void isEngaged(RoomId room, RoomId opponent) {
    if (!stage.comesTrue(() -> opponentOf(room).filter(opponent::equals).isPresent())) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "room \"%s\" to be engaged with room \"%s\"", room, opponent),
          found(room));
    }
  }

  void isFree(RoomId room) {
    if (!stage.comesTrue(() -> opponentOf(room).isEmpty())) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "room \"%s\" to be free for a battle", room),
          found(room));
    }
  }

  void ended(RoomId inviter, Outcome expected) {
    if (!stage.comesTrue(() -> outcome(inviter).filter(expected::equals).isPresent())) {
      throw stage.failed(
          inviter,
          String.format(
              Locale.ROOT,
              "the battle that room \"%s\" invited to to have ended as \"%s\"",
              inviter,
              expected.word()),
          outcome(inviter)
              .map(found -> String.format(Locale.ROOT, "it has ended as \"%s\"", found.word()))
              .orElse("it has not ended"));
    }
  }

  private String found(RoomId room) {
    return opponentOf(room)
        .map(opponent -> String.format(Locale.ROOT, "it is engaged with room \"%s\"", opponent))
        .orElse("it is free");
  }

  private Optional<RoomId> opponentOf(RoomId room) {
    return Optional.ofNullable(stage.room(room).engagement()).map(Engagement::opponent);
  }

  /** Who invited is looked up, so that the sentence need not say it again. */
  private RoomId inviterOf(RoomId invited) {
    Engagement battle = engagement(invited);
    if (battle.inviter()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Expected room \"%s\" to be invited, but it is the one that invited room \"%s\".",
              invited,
              battle.opponent()));
    }
    return battle.opponent();
  }

  private Engagement engagement(RoomId room) {
    Engagement battle = stage.room(room).engagement();
    if (battle == null) {
      throw new IllegalArgumentException(
          String.format(
                  Locale.ROOT,
                  "Expected a battle that room \"%s\" invited or is invited to, but there is none. Let one",
                  room)
              + " room invite the other first.");
    }
    return battle;
  }

  /** How the last battle ended that the room invited to, or now invites to. */
  private Optional<Outcome> outcome(RoomId inviter) {
    return stage.ledger().of(inviter, "process").stream()
        .filter(move -> move.text("process").filter(Story.BATTLE.word()::equals).isPresent())
        .reduce((before, after) -> after)
        .filter(move -> move.text("did").filter("end"::equals).isPresent())
        .flatMap(move -> move.text("activity"))
        .flatMap(this::outcome);
  }

  private Optional<Outcome> outcome(String endEvent) {
    return stage.book().processes().of(Story.BATTLE).ends().stream()
        .filter(end -> end.id().equals(endEvent))
        .map(End::outcome)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
