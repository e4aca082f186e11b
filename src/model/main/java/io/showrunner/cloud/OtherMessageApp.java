package io.showrunner.cloud;

import io.showrunner.vocabulary.AppId;

/**
 * Speaks to people's apps through a message application that is another than the real-time one, for
 * the vendor has a list of its own for each (CreateLiveMessageApp, SDK live20161101 3.0.0).
 */
public record OtherMessageApp(Messenger messenger, AppId app) implements Messenger {
  @Override
  public Answer makeGroup(MessageRequest.MakeGroup request) {
    return messenger.makeGroup(
        new MessageRequest.MakeGroup(app, request.group(), request.creator()));
  }

  @Override
  public Answer deleteGroup(MessageRequest.DeleteGroup request) {
    return messenger.deleteGroup(new MessageRequest.DeleteGroup(app, request.group()));
  }

  @Override
  public Answer send(MessageRequest.Send request) {
    return messenger.send(
        new MessageRequest.Send(
            app,
            request.group(),
            request.to(),
            request.sender(),
            request.id(),
            request.type(),
            request.body()));
  }
}
