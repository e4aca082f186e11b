package io.showrunner.rules.tables;

import io.showrunner.layout.Geometry;
import io.showrunner.vocabulary.Orientation;

/** The questions that rows of more than one table ask. */
final class Asked {
  static final Span GUESTS =
      Span.of(
          "guests", 0, Facts.MOST_GUESTS, "How many guests are on air, the streamer not counted.");

  static final Span PICTURES =
      Span.of(
          "pictures",
          0,
          Geometry.MOST_PANES,
          "How many people have a picture to show: a screen, a camera, or the placeholder of a"
              + " streamer who is away.");

  static final Column<Orientation> ORIENTATION =
      Column.optional(
          "when orientation is", Kind.word(Orientation.class), "", "How the room is held.");

  static final Column<Boolean> SCREEN =
      Column.optional("when screen shared", Kind.yesOrNo(), "", "Whether anybody shares a screen.");

  static final Column<Boolean> AWAY =
      Column.optional(
          "when streamer away",
          Kind.yesOrNo(),
          "",
          "Whether the streamer's connection is lost and the grace runs.");

  static final Column<Boolean> BATTLE =
      Column.optional(
          "when in battle",
          Kind.yesOrNo(),
          "",
          "Whether the streamer of another room is in the picture too.");

  private Asked() {}
}
