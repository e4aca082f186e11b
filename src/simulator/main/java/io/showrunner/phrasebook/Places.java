package io.showrunner.phrasebook;

import io.showrunner.broadcast.Standing;
import io.showrunner.process.Outcome;
import io.showrunner.process.Story;
import io.showrunner.process.check.End;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import java.util.Locale;
import java.util.Optional;

/** Judges how far guests have come. */
public final class Places {
  private final Stage stage;

  /** Judges what happens on this stage. */
  public Places(Stage stage) {
    this.stage = stage;
  }

  void stands(ParticipantId guest, RoomId room, Standing expected) {
    if (!stage.comesTrue(() -> standing(guest, room).filter(expected::equals).isPresent())) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "\"%s\" to %s", guest, said(Optional.of(expected))),
          found(guest, room));
    }
  }

  void standsNowhere(ParticipantId guest, RoomId room) {
    if (!stage.comesTrue(() -> standing(guest, room).isEmpty())) {
      throw stage.failed(
          room,
          String.format(Locale.ROOT, "\"%s\" to %s", guest, said(Optional.empty())),
          found(guest, room));
    }
  }

  void ended(ParticipantId guest, RoomId room, Outcome expected) {
    if (!stage.comesTrue(() -> outcome(guest, room).filter(expected::equals).isPresent())) {
      throw stage.failed(
          room,
          String.format(
              Locale.ROOT, "the request of \"%s\" to have ended as \"%s\"", guest, expected.word()),
          outcome(guest, room)
              .map(found -> String.format(Locale.ROOT, "it has ended as \"%s\"", found.word()))
              .orElse("it has not ended"));
    }
  }

  private String found(ParticipantId guest, RoomId room) {
    return String.format(
        Locale.ROOT, "\"%s\" turned out to %s", guest, said(standing(guest, room)));
  }

  private Optional<Standing> standing(ParticipantId guest, RoomId room) {
    return stage.room(room).standing(guest);
  }

  private Optional<Outcome> outcome(ParticipantId guest, RoomId room) {
    return stage.ledger().moves(room, Story.CO_STREAMING, guest).stream()
        .filter(move -> move.text("did").filter("end"::equals).isPresent())
        .reduce((before, after) -> after)
        .flatMap(move -> move.text("activity"))
        .flatMap(this::outcome);
  }

  private Optional<Outcome> outcome(String endEvent) {
    return stage.book().processes().of(Story.CO_STREAMING).ends().stream()
        .filter(end -> end.id().equals(endEvent))
        .map(End::outcome)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String said(Optional<Standing> standing) {
    return standing
        .map(
            there ->
                switch (there) {
                  case ASKED -> "be waiting for an answer";
                  case EXPECTED -> "have a place kept";
                  case IN_LINE -> "wait in line for a free mix";
                  case ON_AIR -> "be on air";
                })
        .orElse("have no place");
  }
}
