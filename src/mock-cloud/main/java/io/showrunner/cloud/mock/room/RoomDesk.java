package io.showrunner.cloud.mock.room;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.Page;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells who is in the channels, and sends people out. After the last leave a channel still exists
 * for a few seconds, with nobody in it (DescribeChannelUsers, SDK live20161101 3.0.0).
 *
 * <p>Assumed: no code is published for a channel that does not exist, so InvalidParam, but for
 * DescribeChannelUsers, which can say so; participants are in order of joining; {@code Times} is
 * the moment of the answer in unix seconds; a user with two devices is named once; Code 1 for
 * somebody who was not there to be removed.
 */
public final class RoomDesk implements Desk {
  private final AppId worlds;
  private final ShowClock clock;
  private final Rooms rooms;
  private final Doors doors;

  /**
   * One for the world's rooms.
   *
   * @param worlds the application they belong to; others have none
   */
  public RoomDesk(AppId worlds, ShowClock clock, Rooms rooms, Doors doors) {
    this.worlds = worlds;
    this.clock = clock;
    this.rooms = rooms;
    this.doors = doors;
  }

  @Override
  public List<Operation> operations() {
    return RoomOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    boolean known = request.text("AppId").orElseThrow().equals(worlds.value());
    if (operation.equals(RoomOperations.ROOMS)) {
      return new Outcome.Done(list(request, known));
    }
    var channel = new ChannelId(request.text("ChannelId").orElseThrow());
    boolean exists = known && rooms.isOpen(channel);
    if (operation.equals(RoomOperations.USERS)) {
      return new Outcome.Done(users(channel, exists));
    } else if (!exists) {
      return new Outcome.Refused(
          Complaint.invalid(
              String.format(Locale.ROOT, "ChannelId: channel does not exist: '%s'.", channel)));
    } else if (operation.equals(RoomOperations.PARTICIPANTS)) {
      return new Outcome.Done(participants(request, channel));
    } else if (operation.equals(RoomOperations.REMOVE)) {
      return new Outcome.Done(remove(request, channel));
    }
    doors.delete(channel);
    return Outcome.DONE;
  }

  private JsonObject list(JsonObject request, boolean known) {
    List<ChannelId> all = known ? List.copyOf(rooms.all()) : List.of();
    List<ChannelId> page = Page.of(request, "PageNo", "PageSize").of(all);
    return JsonObject.EMPTY
        .with("Rooms", page.stream().map(c -> Json.of(c.value())).toList())
        .with("Total", all.size());
  }

  private JsonObject users(ChannelId channel, boolean exists) {
    List<Json> streamers = exists ? words(named(channel, Optional.of(Role.STREAMER))) : List.of();
    List<Json> viewers = exists ? words(named(channel, Optional.of(Role.VIEWER))) : List.of();
    return JsonObject.EMPTY
        .with("IsChannelExists", Json.of(exists))
        .with("InteractiveUserList", streamers)
        .with("InteractiveUserNumber", streamers.size())
        .with("LiveUserList", viewers)
        .with("LiveUserNumber", viewers.size())
        .with("Timestamp", clock.now().getEpochSecond());
  }

  private JsonObject participants(JsonObject request, ChannelId channel) {
    var all = new ArrayList<>(named(channel, Optional.empty()));
    if (!request.text("Order").orElse("desc").equals("asc")) {
      Collections.reverse(all);
    }
    Page page = Page.of(request, "PageNum", "PageSize");
    return JsonObject.EMPTY
        .with("UserList", words(page.of(all)))
        .with("TotalNum", all.size())
        .with("TotalPage", page.among(all.size()))
        .with("Times", clock.now().getEpochSecond());
  }

  private JsonObject remove(JsonObject request, ChannelId channel) {
    List<Json> removed = new ArrayList<>();
    for (Json id : request.items("TerminalIds")) {
      var user = new ParticipantId(((Json.Text) id).value());
      boolean there = rooms.isPresent(new Member(channel, user));
      if (there) {
        doors.remove(channel, user);
      }
      removed.add(
          JsonObject.EMPTY
              .with("Id", id)
              .with("Code", there ? 0 : 1)
              .with("Message", there ? "Success" : "Failed"));
    }
    return JsonObject.EMPTY.with("Terminals", removed);
  }

  /** Each once, in order of joining. */
  private List<ParticipantId> named(ChannelId channel, Optional<Role> only) {
    return rooms.in(channel).stream()
        .filter(stay -> only.filter(role -> role != stay.role()).isEmpty())
        .map(Stay::user)
        .distinct()
        .toList();
  }

  private static List<Json> words(List<ParticipantId> users) {
    return users.stream().map(user -> Json.of(user.value())).toList();
  }
}
