package io.showrunner.cloud.mock.cdn;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.Free;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Ruled;
import io.showrunner.cloud.mock.form.Whole;
import io.showrunner.cloud.mock.ground.Evidence;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The operations about domains and the streams on them. Assumed: what a domain name and a callback
 * address look like, and the ranges and defaults of lists, of which the SDK shows the names alone.
 */
final class CdnOperations {
  private static final String SDK = "SDK live20161101 3.0.0";
  private static final String CLASSIC = "SDK aliyun-java-sdk-live 3.9.76";

  private static final Form DOMAIN =
      new Ruled(
          "a domain name of at most 255 characters",
          like("(?=.{1,255}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9-]+)+"),
          List.of("push.example.com", "a.b", "x".repeat(253) + ".y"),
          List.of("push", "a b.c", "http://push.example.com", "x".repeat(254) + ".y"));

  private static final Form ADDRESS =
      new Ruled(
          "an http:// or https:// URL of at most 2083 characters",
          like("(?=.{1,2083}$)https?://[^\\s/?#]+([/?#]\\S*)?"),
          List.of("http://h", "https://h.example.com:8080/a?b=c", address(2083)),
          List.of("h/a", "ftp://h/a", "http://", "http://h/a b", address(2084)));

  private static final Form AUTH_KEY =
      new Ruled(
          "16 to 64 letters and digits",
          like("[A-Za-z0-9]{16,64}"),
          List.of("abcdefgh12345678", "Z".repeat(64)),
          List.of("a".repeat(15), "a".repeat(65), "abcdefgh-12345678"));

  static final Operation SET_NOTIFY =
      new Operation(
          "SetLiveStreamsNotifyUrlConfig",
          15,
          "say where a domain's stream callbacks go, and how they are signed",
          Evidence.documented(SDK),
          List.of(
              Parameter.required("DomainName", DOMAIN),
              Parameter.optional("NotifyUrl", ADDRESS),
              Parameter.optional("NotifyReqAuth", OneOf.of("yes", "no"), "no"),
              Parameter.optional("NotifyAuthKey", AUTH_KEY),
              Parameter.optional("ExceptionNotifyUrl", ADDRESS),
              Parameter.optional("SwitchNotifyUrl", ADDRESS)));

  static final Operation DESCRIBE_NOTIFY =
      new Operation(
          "DescribeLiveStreamsNotifyUrlConfig",
          0,
          "read where a domain's stream callbacks go",
          Evidence.observed(CLASSIC),
          List.of(Parameter.required("DomainName", DOMAIN)));

  static final Operation DELETE_NOTIFY =
      new Operation(
          "DeleteLiveStreamsNotifyUrlConfig",
          0,
          "send no more stream callbacks of a domain",
          Evidence.observed(CLASSIC),
          List.of(Parameter.required("DomainName", DOMAIN)));

  static final Operation ONLINE =
      new Operation(
          "DescribeLiveStreamsOnlineList",
          0,
          "list the streams that are online",
          Evidence.observed(CLASSIC + ": names; ranges and defaults are assumed"),
          List.of(
              Parameter.required("DomainName", DOMAIN),
              Parameter.optional("AppName", new Free(255)),
              Parameter.optional("StreamName", new Free(255)),
              Parameter.optional("OnlyStream", OneOf.of("yes", "no"), "no"),
              Parameter.optional("StreamType", OneOf.of("all", "raw", "trans"), "all"),
              Parameter.optional("QueryType", OneOf.of("fuzzy", "strict"), "fuzzy"),
              Parameter.optional("PageNum", new Whole(1, 999_999_999), "1"),
              Parameter.optional("PageSize", new Whole(1, 3000), "2000")));

  static final Operation RECORDS =
      new Operation(
          "DescribeLiveStreamsNotifyRecords",
          0,
          "read which stream callbacks were sent in the last seven days",
          Evidence.documented(SDK + "; names from " + CLASSIC),
          List.of(
              Parameter.required("DomainName", DOMAIN),
              Parameter.optional("AppName", new Free(255)),
              Parameter.optional("StreamName", new Free(255)),
              Parameter.optional("StartTime", CommonForms.MOMENT),
              Parameter.optional("EndTime", CommonForms.MOMENT),
              Parameter.optional("Status", OneOf.of("success", "fail")),
              Parameter.optional("PageNumber", CommonForms.PAGE, "1"),
              Parameter.optional("PageSize", CommonForms.PAGE_SIZE, "10")));

  static final Operation DOMAIN_CONFIGS =
      new Operation(
          "DescribeLiveDomainConfigs",
          0,
          "read how a domain signs its URLs",
          Evidence.documented("URL signing page, 2025-03-08; " + CLASSIC),
          List.of(
              Parameter.required("DomainName", DOMAIN),
              Parameter.optional("FunctionNames", new Free(1024))));

  static final List<Operation> ALL =
      List.of(SET_NOTIFY, DESCRIBE_NOTIFY, DELETE_NOTIFY, RECORDS, ONLINE, DOMAIN_CONFIGS);

  private CdnOperations() {}

  private static Predicate<String> like(String shape) {
    return Pattern.compile(shape).asMatchPredicate();
  }

  private static String address(int length) {
    String start = "http://h/";
    return start + "x".repeat(length - start.length());
  }
}
