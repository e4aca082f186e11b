package io.showrunner.process.check;

/** Something that is so wherever a token is on its way, because of the way it took. */
enum Given {
  /** The streamer is on air. */
  STREAMER_THERE,
  /** The streamer was on air, and was lost. */
  STREAMER_AWAY,
  /** The rules have chosen a picture. */
  PICTURE_CHOSEN,
  /** The relay was not told yet of the picture that was chosen last. */
  PICTURE_OWED,
  /** The relay was started, and nobody stopped it since. */
  RELAY_MAY_RUN,
  /** The relay was lost a moment ago, and not started again. */
  RELAY_LOST,
  /** The rules found a place for the guest. */
  PLACE_FOUND,
  /** The guest is expected on air. */
  EXPECTED,
  /** The guest waits for a mixed-stream task. */
  IN_LINE,
  /** The guest is in the picture. */
  ON_AIR,
  /** It was said that the two rooms may battle. */
  FREE_TO_BATTLE,
  /** Both streamers are in both pictures. */
  BATTLE_SHOWN,
  /** The cloud was asked last what was recorded. */
  LOOKING,
  /** The cloud was asked last to make playlists. */
  MAKING,
  /** A piece of the replay is still to be made. */
  PIECE_LEFT,
  /** At least one piece of the replay is made. */
  PIECE_MADE
}
