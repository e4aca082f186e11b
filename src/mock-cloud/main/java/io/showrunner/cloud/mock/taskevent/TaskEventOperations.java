package io.showrunner.cloud.mock.taskevent;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;

/**
 * The operations about subscriptions to task events. The rate of Create is 50 in the edition of
 * 2026 and 100 in the international one of 2024. Assumed: Update takes what Create takes, all of it
 * told anew.
 */
final class TaskEventOperations {
  private static final Evidence PAGE =
      Evidence.documented(
          "CreateRtcMPUEventSub page, 2026-07-15; machine-readable API metadata, 2026-04-21");
  private static final Evidence SDK = Evidence.documented("SDK live20161101 3.0.0");
  private static final Parameter APP = Parameter.required("AppId", CommonForms.ID);
  private static final Parameter URL = Parameter.required("CallbackUrl", CommonForms.CALLBACK_URL);
  private static final Parameter CHANNELS = Parameter.optional("ChannelIds", CommonForms.CHANNELS);

  static final Operation CREATE =
      new Operation(
          "CreateRtcMPUEventSub",
          50,
          "subscribe to task events",
          PAGE,
          List.of(APP, URL, CHANNELS));

  static final Operation UPDATE =
      new Operation(
          "UpdateRtcMPUEventSub",
          50,
          "change the subscription to task events",
          SDK,
          List.of(APP, URL, CHANNELS));

  static final Operation DESCRIBE =
      new Operation(
          "DescribeRtcMPUEventSub", 50, "read the subscription to task events", SDK, List.of(APP));

  static final Operation DELETE =
      new Operation(
          "DeleteRtcMPUEventSub", 0, "end the subscription to task events", SDK, List.of(APP));

  static final Operation LOG =
      new Operation(
          "ListRtcMPUEventSubRecord",
          100,
          "read the log of task events sent",
          SDK,
          List.of(
              APP,
              Parameter.required("StartTime", CommonForms.MOMENT),
              Parameter.required("EndTime", CommonForms.MOMENT),
              Parameter.required("PageNo", CommonForms.PAGE),
              Parameter.required("PageSize", CommonForms.PAGE_SIZE),
              Parameter.optional("SubId", CommonForms.ID)));

  static final List<Operation> ALL = List.of(CREATE, UPDATE, DESCRIBE, DELETE, LOG);

  private TaskEventOperations() {}
}
