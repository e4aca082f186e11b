package io.showrunner.cloud.mock.message;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Free;
import io.showrunner.cloud.mock.form.Many;
import io.showrunner.cloud.mock.form.Undescribed;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;

/**
 * The operations of the older messages that the vendor's kit still asks for. Names are those of SDK
 * aliyun-java-sdk-live 3.9.76, of GetGroupStatistics those the kit sends; what is required, and how
 * long texts may be, is assumed.
 */
final class TokenOperations {
  private static final Evidence SDK =
      Evidence.observed("SDK aliyun-java-sdk-live 3.9.76: names; the rest is assumed");
  private static final Parameter GROUP = MessageOperations.GROUP;
  private static final Parameter APP = MessageOperations.APP;

  static final Operation TOKEN =
      new Operation(
          "GetMessageToken",
          0,
          "let a user into the older messages",
          SDK,
          List.of(
              APP,
              Parameter.required("UserId", CommonForms.ID),
              Parameter.optional("DeviceId", new Free(128)),
              Parameter.optional("DeviceType", new Free(64))));

  static final Operation CREATE =
      new Operation(
          "CreateMessageGroup",
          0,
          "make a message group with an id of the cloud's",
          SDK,
          List.of(
              APP,
              Parameter.required("CreatorId", CommonForms.ID),
              Parameter.optional("Extension", new Undescribed())));

  static final Operation STATISTICS =
      new Operation(
          "GetGroupStatistics",
          0,
          "read a message group in numbers, as older messages have them",
          Evidence.observed("the vendor's kit, commit of 2025-09-04; names of numbers are assumed"),
          List.of(APP, GROUP));

  static final Operation USERS =
      new Operation(
          "ListMessageGroupUserById",
          0,
          "read how users are in a message group",
          SDK,
          List.of(APP, GROUP, Parameter.required("UserIdList[]", new Many(CommonForms.ID, 20))));

  static final List<Operation> ALL = List.of(TOKEN, CREATE, STATISTICS, USERS);

  private TokenOperations() {}
}
