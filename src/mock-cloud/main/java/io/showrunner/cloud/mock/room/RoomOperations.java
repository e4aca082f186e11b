package io.showrunner.cloud.mock.room;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.Named;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;

/**
 * The operations about channels and who is in them. Assumed: page sizes end at 100 as elsewhere,
 * one call removes at most 30 users, and their ids follow the pattern of the other ids.
 */
final class RoomOperations {
  private static final Evidence SDK = Evidence.documented("SDK live20161101 3.0.0");
  private static final int MOST_TERMINALS = 30;
  private static final Parameter APP = Parameter.required("AppId", CommonForms.ID);
  private static final Parameter CHANNEL = Parameter.required("ChannelId", CommonForms.ID);
  private static final Parameter PAGE_SIZE =
      Parameter.optional("PageSize", CommonForms.PAGE_SIZE, "10");

  static final Operation USERS =
      new Operation(
          "DescribeChannelUsers", 100, "who is in a channel, by role", SDK, List.of(APP, CHANNEL));

  static final Operation PARTICIPANTS =
      new Operation(
          "DescribeChannelParticipants",
          100,
          "who is in a channel, page by page",
          SDK,
          List.of(
              APP,
              CHANNEL,
              Parameter.optional("PageNum", CommonForms.PAGE, "1"),
              PAGE_SIZE,
              Parameter.optional("Order", OneOf.of("asc", "desc"), "desc")));

  static final Operation ROOMS =
      new Operation(
          "ListRTCLiveRooms",
          100,
          "which channels are open",
          SDK,
          List.of(APP, Parameter.optional("PageNo", CommonForms.PAGE, "1"), PAGE_SIZE));

  static final Operation REMOVE =
      new Operation(
          "RemoveTerminals",
          100,
          "send users out of a channel",
          SDK,
          List.of(
              APP,
              CHANNEL,
              Parameter.required("TerminalIds[]", new Many(new Named(64), MOST_TERMINALS))));

  static final Operation DELETE =
      new Operation("DeleteChannel", 100, "close a channel", SDK, List.of(APP, CHANNEL));

  static final List<Operation> ALL = List.of(USERS, PARTICIPANTS, ROOMS, REMOVE, DELETE);

  private RoomOperations() {}
}
