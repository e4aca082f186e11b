package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.ParticipantId;

/**
 * Requests about messages with the vendor's parameter names, every scalar as text (SDK live20161101
 * 3.0.0).
 */
public final class MessageWire {
  private MessageWire() {}

  /** The request's parameters as they go over the wire. */
  public static JsonObject parameters(MessageRequest request) {
    JsonObject head = JsonObject.EMPTY.with("AppId", request.app().value());
    if (request instanceof MessageRequest.Send send) {
      ParticipantId to = send.to();
      JsonObject told = to == null ? head.with("GroupId", send.group().value()) : head;
      told = told.with("SenderId", send.sender().value());
      told = to == null ? told : told.with("ReceiverId", to.value());
      return told.with("Body", send.body().write())
          .with("MsgType", Integer.toString(send.type()))
          .with("MsgTid", send.id());
    }
    JsonObject told = head.with("GroupId", request.group().value());
    return request instanceof MessageRequest.MakeGroup make
        ? told.with("CreatorId", make.creator().value())
        : told;
  }
}
