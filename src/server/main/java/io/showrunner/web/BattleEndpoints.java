package io.showrunner.web;

import static io.showrunner.web.Right.STREAMER;

import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.RoomEvent;
import io.showrunner.http.HttpReply;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.RoomId;
import java.util.List;
import java.util.Optional;

/**
 * Battles, and the call across channels that a battle needs. Each word of a battle is told to the
 * room that invites, whichever streamer says it.
 */
final class BattleEndpoints {
  private final Work work;
  private final UserLimit limit;

  BattleEndpoints(Work work, UserLimit limit) {
    this.work = work;
    this.limit = limit;
  }

  List<Endpoint> all() {
    return List.of(
        new Endpoint("POST", "/api/rooms/{room}/battles", STREAMER, this::invite),
        new Endpoint("POST", "/api/rooms/{room}/battles/{inviter}/accept", STREAMER, this::accept),
        new Endpoint(
            "POST", "/api/rooms/{room}/battles/{inviter}/decline", STREAMER, this::decline),
        new Endpoint("POST", "/api/rooms/{room}/battle/cancel", STREAMER, this::cancel),
        new Endpoint("POST", "/api/rooms/{room}/battle/end", STREAMER, this::end),
        new Endpoint("POST", "/api/rooms/{room}/calls", STREAMER, this::connect),
        new Endpoint("DELETE", "/api/rooms/{room}/calls/{peer}", STREAMER, this::disconnect));
  }

  private HttpReply invite(Asked asked) {
    RoomId opponent = Fields.of(asked.http(), "opponent").needed("opponent", RoomId::new);
    var unused = work.now(opponent);
    limit.take(asked);
    return work.tell(asked, new RoomEvent.BattleInvited(opponent));
  }

  private HttpReply accept(Asked asked) {
    return work.tell(asked, inviter(asked), new RoomEvent.BattleAccepted(asked.roomId()));
  }

  private HttpReply decline(Asked asked) {
    return work.tell(asked, inviter(asked), new RoomEvent.BattleDeclined(asked.roomId()));
  }

  private HttpReply cancel(Asked asked) {
    Fields.of(asked.http());
    Engagement battle =
        Optional.ofNullable(asked.room().engagement())
            .filter(Engagement::inviter)
            .orElseThrow(
                () -> Problem.conflict("Expected an invitation of this room, but there is none."));
    return work.tell(asked, new RoomEvent.BattleCancelled(battle.opponent()));
  }

  private HttpReply end(Asked asked) {
    Fields.of(asked.http());
    return work.tell(asked, new RoomEvent.BattleEnded());
  }

  private HttpReply connect(Asked asked) {
    ChannelId peer = Fields.of(asked.http(), "peer").needed("peer", ChannelId::new);
    return work.tell(asked, new RoomEvent.CallConnected(peer));
  }

  private HttpReply disconnect(Asked asked) {
    return work.tell(asked, new RoomEvent.CallDisconnected(asked.name("peer", ChannelId::new)));
  }

  private RoomId inviter(Asked asked) {
    Fields.of(asked.http());
    return work.now(asked.name("inviter", RoomId::new)).identity().room();
  }
}
