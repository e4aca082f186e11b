package io.showrunner.cloud;

/**
 * The port to the vendor's messages (the new IM; SDK live20161101 3.0.0), which people's apps hear.
 * Calls block until the cloud has answered or the wait is over; an answer that did not come is
 * {@link Answer.Unknown}, never an exception. Each of the operations may be called 50 times a
 * second.
 */
public interface Messenger {
  /**
   * Makes a room's group (CreateLiveMessageGroup). One that is there already is left as it is, and
   * the answer is {@link Answer.Done} all the same, so this may be repeated.
   */
  Answer makeGroup(MessageRequest.MakeGroup request);

  /**
   * Deletes a room's group (DeleteLiveMessageGroup), which makes room for another: an application
   * may have 5000. Nothing is said in it any more, and to make it again does not bring it back.
   *
   * @return {@link Answer.Meaning#NOBODY_THERE} if there is no such group, or no more: to whoever
   *     repeats it an ordinary answer
   */
  Answer deleteGroup(MessageRequest.DeleteGroup request);

  /**
   * Sends a message to the group (SendLiveMessageGroup), or to one user (SendLiveMessageUser). To
   * repeat it may deliver it twice, with the same id.
   *
   * @return {@link Answer.Meaning#NOBODY_THERE} if the group has no member, or the user is not
   *     online
   */
  Answer send(MessageRequest.Send request);
}
