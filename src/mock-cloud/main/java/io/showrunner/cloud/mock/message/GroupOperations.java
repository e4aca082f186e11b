package io.showrunner.cloud.mock.message;

import static io.showrunner.cloud.mock.message.MessageOperations.APP;
import static io.showrunner.cloud.mock.message.MessageOperations.CENTRE;
import static io.showrunner.cloud.mock.message.MessageOperations.GROUP;
import static io.showrunner.cloud.mock.message.MessageOperations.INFORMATION;
import static io.showrunner.cloud.mock.message.MessageOperations.SDK;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Bytes;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Many;
import java.util.List;

/**
 * The operations about message groups. Assumed, because no source gives it: at most 100
 * administrators; and 50 calls a second to delete and to recover, as to make.
 */
final class GroupOperations {
  private static final int MOST_ADMINISTRATORS = 100;

  static final Operation CREATE =
      new Operation(
          "CreateLiveMessageGroup",
          50,
          "make a message group",
          SDK,
          List.of(
              APP,
              GROUP,
              Parameter.optional("CreatorId", CommonForms.ID),
              Parameter.optional("Administrators[]", new Many(CommonForms.ID, MOST_ADMINISTRATORS)),
              Parameter.optional("GroupName", new Bytes(128)),
              Parameter.optional("GroupInfo", INFORMATION),
              CENTRE));

  static final Operation DELETE =
      new Operation(
          "DeleteLiveMessageGroup",
          50,
          "delete a message group",
          SDK,
          List.of(APP, GROUP, Parameter.optional("OperatorId", CommonForms.ID), CENTRE));

  static final Operation RECOVER =
      new Operation(
          "RecoverLiveMessageDeletedGroup",
          50,
          "bring a deleted message group back",
          SDK,
          List.of(APP, GROUP, CENTRE));

  static final Operation DESCRIBE =
      new Operation(
          "DescribeLiveMessageGroup",
          50,
          "read what was said in a message group, in numbers",
          SDK,
          List.of(APP, GROUP, CENTRE));

  static final List<Operation> ALL = List.of(CREATE, DELETE, RECOVER, DESCRIBE);

  private GroupOperations() {}
}
