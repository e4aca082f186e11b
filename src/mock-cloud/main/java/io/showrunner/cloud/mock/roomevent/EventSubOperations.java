package io.showrunner.cloud.mock.roomevent;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Ruled;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;

/**
 * The operations about subscriptions to room events. Assumed: a CallbackUrl obeys the rule that is
 * published for task events; ids of users and subscriptions follow the pattern of the other ids.
 */
final class EventSubOperations {
  private static final Evidence PAGE =
      Evidence.documented(
          "CreateEventSub page, 2026-07-15, and API explorer, undated; SDK live20161101 3.0.0");
  private static final Evidence SDK = Evidence.documented("SDK live20161101 3.0.0");
  private static final int MOST_EVENTS = 5;
  private static final int MOST_USERS = 30;

  private static final Parameter APP = Parameter.required("AppId", CommonForms.ID);
  private static final Parameter ID = Parameter.required("SubscribeId", CommonForms.ID);
  private static final Parameter URL = Parameter.required("CallbackUrl", CommonForms.CALLBACK_URL);
  private static final Parameter EVENTS =
      Parameter.required("Events[]", new Many(new OneOf(EventKind.words()), MOST_EVENTS));
  private static final Parameter CHANNEL =
      Parameter.optional(
          "ChannelId",
          new Ruled(
              CommonForms.ID.expected() + ", or '*'",
              value -> value.equals("*") || CommonForms.ID.fits(value),
              List.of("*", "a", "x".repeat(64)),
              List.of("**", "a b", "x".repeat(65))),
          "*");
  private static final Parameter USERS =
      Parameter.optional("Users[]", new Many(CommonForms.ID, MOST_USERS));

  static final Operation CREATE =
      new Operation(
              "CreateEventSub",
              100,
              "subscribe to room events",
              PAGE,
              List.of(APP, URL, EVENTS, CHANNEL, USERS))
          .overPostAlone();

  static final Operation UPDATE =
      new Operation(
              "UpdateEventSub",
              50,
              "change a subscription to room events",
              SDK,
              List.of(APP, ID, URL, EVENTS, CHANNEL, USERS))
          .overPostAlone();

  static final Operation DELETE =
      new Operation(
              "DeleteEventSub", 100, "end a subscription to room events", SDK, List.of(APP, ID))
          .overPostAlone();

  static final Operation LIST =
      new Operation("ListEventSub", 50, "list subscriptions to room events", SDK, List.of(APP));

  static final Operation LOG =
      new Operation(
          "ListEventSubEvent",
          50,
          "read the log of room events sent",
          SDK,
          List.of(
              APP,
              Parameter.required("StartTime", CommonForms.SECONDS_OF_UNIX),
              Parameter.required("EndTime", CommonForms.SECONDS_OF_UNIX),
              Parameter.required("PageNo", CommonForms.PAGE),
              Parameter.required("PageSize", CommonForms.PAGE_SIZE),
              Parameter.optional("SubscribeId", CommonForms.ID)));

  static final List<Operation> ALL = List.of(CREATE, UPDATE, DELETE, LIST, LOG);

  private EventSubOperations() {}
}
