package io.showrunner.cloud.mock.message;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Bytes;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Ruled;
import io.showrunner.cloud.mock.form.Whole;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The operations that send messages. Names of the rarer parameters are those of SDK
 * aliyun-java-sdk-live 3.9.76. Assumed, because no source gives them: user ids follow the pattern
 * of the other ids, as far as UserIds lets it, information about the sender of at most 32 KB, and
 * the ranges of plain numbers.
 */
final class MessageOperations {
  static final Evidence SDK =
      Evidence.documented("SDK live20161101 3.0.0; aliyun-java-sdk-live 3.9.76");
  private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[A-Za-z0-9]{1,64}");
  private static final Form PLAIN =
      new Ruled(
          "1 to 64 letters and digits",
          value -> LETTERS_AND_DIGITS.matcher(value).matches(),
          List.of("a", "Z9", "x".repeat(64)),
          List.of("x".repeat(65), "a-b", "a_b", "a b", "é"));
  private static final Form FLAG = OneOf.of("true", "false");
  static final Form INFORMATION = new Bytes(32 * 1024);

  static final Parameter APP = Parameter.required("AppId", CommonForms.ID);
  static final Parameter GROUP = Parameter.required("GroupId", PLAIN);
  private static final Parameter SENDER = Parameter.required("SenderId", CommonForms.ID);
  private static final Parameter BODY = Parameter.optional("Body", new Bytes(15 * 1024));
  private static final Parameter TYPE = Parameter.optional("MsgType", new Whole(1, 999_999_999));
  private static final Parameter ID = Parameter.optional("MsgTid", PLAIN);
  static final Parameter CENTRE =
      Parameter.optional("DataCenter", OneOf.of("cn-shanghai", "ap-southeast-1"));

  static final Operation SEND_GROUP =
      new Operation(
          "SendLiveMessageGroup",
          50,
          "say something to a message group",
          SDK,
          List.of(
              APP,
              GROUP,
              SENDER,
              Parameter.optional("SenderMetaInfo", INFORMATION),
              BODY,
              TYPE,
              ID,
              Parameter.optional("NoStorage", FLAG),
              Parameter.optional("NoCache", FLAG),
              Parameter.optional("Weight", new Whole(0, 999_999_999)),
              Parameter.optional("StaticsIncrease", new Whole(0, 999_999_999)),
              CENTRE));

  static final Operation SEND_USER =
      new Operation(
          "SendLiveMessageUser",
          50,
          "say something to one user",
          SDK,
          List.of(
              APP,
              SENDER,
              Parameter.optional("SenderInfo", INFORMATION),
              Parameter.required("ReceiverId", CommonForms.ID),
              BODY,
              TYPE,
              ID,
              Parameter.optional("HighReliability", FLAG),
              Parameter.optional("Storage", FLAG),
              CENTRE));

  static final List<Operation> ALL = List.of(SEND_GROUP, SEND_USER);

  private MessageOperations() {}
}
