package io.showrunner.web;

/** Who may do a thing. The operator may do everything; the others are users with a token. */
enum Right {
  /** The operator alone. */
  OPERATOR,
  /** Any user. */
  ANY_USER,
  /** The streamer of the room in the path. */
  STREAMER,
  /** The user in the path, for themselves. */
  SELF,
  /** The user in the path, or the streamer of the room. */
  SELF_OR_STREAMER
}
