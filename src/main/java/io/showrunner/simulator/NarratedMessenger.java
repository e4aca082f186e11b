package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.Messenger;

/** Lets the narrator tell of a call before telling of the message that went out by it. */
record NarratedMessenger(Messenger messenger, Narrator narrator) implements Messenger {
  @Override
  public Answer makeGroup(MessageRequest.MakeGroup request) {
    narrator.callBegins();
    return messenger.makeGroup(request);
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    narrator.callBegins();
    return messenger.send(request);
  }
}
