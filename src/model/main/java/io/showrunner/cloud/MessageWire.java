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
      told = told.with("SenderId", MessageUser.of(send.sender()));
      told = to == null ? told : told.with("ReceiverId", MessageUser.of(to));
      return told.with("Body", send.written())
          .with("MsgType", Integer.toString(send.type()))
          .with("MsgTid", send.id())
          .with(to == null ? "SenderMetaInfo" : "SenderInfo", sender(send.sender()));
    }
    JsonObject told = head.with("GroupId", request.group().value());
    return request instanceof MessageRequest.MakeGroup make
        ? told.with("CreatorId", MessageUser.of(make.creator()))
        : told;
  }

  /**
   * As the kit's clients read it, 512 bytes at most (SendLiveMessageUser, SDK live20161101; named
   * SenderMetaInfo in SendLiveMessageGroup, aliyun-java-sdk-live 3.9.76). We know people by their
   * ids alone, so that stands for the name.
   */
  private static String sender(ParticipantId user) {
    return JsonObject.EMPTY.with("userNick", user.value()).with("userAvatar", "").write();
  }
}
