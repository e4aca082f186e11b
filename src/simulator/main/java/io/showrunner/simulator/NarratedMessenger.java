package io.showrunner.simulator;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.MessageRequest;
import io.showrunner.cloud.Messenger;

/** Lets the narrator hear what the cloud answered, whether or not the director lives to say so. */
record NarratedMessenger(Messenger messenger, Narrator narrator) implements Messenger {
  @Override
  public Answer makeGroup(MessageRequest.MakeGroup request) {
    return narrator.answered(messenger.makeGroup(request));
  }

  @Override
  public Answer deleteGroup(MessageRequest.DeleteGroup request) {
    return narrator.answered(messenger.deleteGroup(request));
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    narrator.addresses(request.to());
    return narrator.answered(messenger.send(request));
  }
}
