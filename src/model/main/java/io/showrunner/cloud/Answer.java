package io.showrunner.cloud;

/** What came back from a call that writes. */
public sealed interface Answer {
  /**
   * It was done.
   *
   * @param status the HTTP status, 200
   */
  record Done(int status, String requestId) implements Answer {}

  /** It was refused, as the vendor words it. */
  record Refused(int status, String code, String message, Meaning meaning) implements Answer {}

  /** Whether it was done is not known: no answer, or one that says nothing about it. */
  record Unknown(String why) implements Answer {
    /** Why it is not known when nothing at all came back. */
    public static final String NO_ANSWER = "no answer came";
  }

  /** What a refusal means to us, told by code and message together, never by status alone. */
  enum Meaning {
    /** A live task has this id already: an ordinary answer to Start. */
    TASK_EXISTS,
    /** There is no such live task: an ordinary answer to Stop. */
    TASK_NOT_FOUND,
    /** Nobody is in the channel yet. */
    CHANNEL_MISSING,
    /** The ingest URL carries another task, or did less than ten seconds ago. */
    URL_IN_USE,
    /** No more tasks of this kind are allowed. */
    QUOTA_FULL,
    /** Nobody is there to hear a message: a group without members, a user who is not online. */
    NOBODY_THERE,
    /** People of another channel are wanted, and no call across channels joins the two. */
    CALL_MISSING,
    /** Too many calls: ask again later. */
    THROTTLED,
    /** The cloud, or our clock, is in trouble: whether it was done is not known. */
    CLOUD_TROUBLE,
    /** The request is wrong and would be refused again. */
    WRONG
  }
}
