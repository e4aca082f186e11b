package io.showrunner.cloud.mock.recording;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.catalogue.Page;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.CommonForms;
import io.showrunner.cloud.mock.form.Free;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.ground.Evidence;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Tells what was recorded. Assumed, because the SDK shows the names alone: which parameters are
 * required, the ranges and defaults of pages, that a recording counts by when it began, and that
 * the ingest domain is asked for.
 */
public final class RecordingDesk implements Desk {
  private static final Operation INDEX =
      new Operation(
          "DescribeLiveStreamRecordIndexFiles",
          0,
          "list the recordings of a stream",
          Evidence.observed("SDK aliyun-java-sdk-live 3.9.76: names; the rest is assumed"),
          List.of(
              Parameter.required("DomainName", new Free(255)),
              Parameter.required("AppName", new Free(255)),
              Parameter.required("StreamName", new Free(255)),
              Parameter.required("StartTime", CommonForms.MOMENT),
              Parameter.required("EndTime", CommonForms.MOMENT),
              Parameter.optional("PageNum", CommonForms.PAGE, "1"),
              Parameter.optional("PageSize", CommonForms.PAGE_SIZE, "10"),
              Parameter.optional("Order", OneOf.of("asc", "desc"), "asc")));

  private final MockSettings settings;
  private final Recordings recordings;

  /** One that tells of these. */
  public RecordingDesk(MockSettings settings, Recordings recordings) {
    this.settings = settings;
    this.recordings = recordings;
  }

  @Override
  public List<Operation> operations() {
    return List.of(INDEX);
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    String domain = request.text("DomainName").orElseThrow();
    if (!domain.toLowerCase(Locale.ROOT).equals(settings.domain().name())) {
      return new Outcome.Refused(
          Complaint.invalid("DomainName", "the ingest domain of this account", domain));
    }
    List<Recorded> found =
        new ArrayList<>(
            recordings.all().stream().filter(each -> isAskedFor(each, request)).toList());
    if (request.text("Order").filter("desc"::equals).isPresent()) {
      Collections.reverse(found);
    }
    Page page = Page.of(request, "PageNum", "PageSize");
    List<JsonObject> shown = page.of(found).stream().map(each -> each.described(domain)).toList();
    return new Outcome.Done(
        JsonObject.EMPTY
            .with("TotalNum", found.size())
            .with("TotalPage", page.among(found.size()))
            .with("PageNum", page.number())
            .with("PageSize", page.size())
            .with("Order", request.text("Order").orElse("asc"))
            .with("RecordIndexInfoList", JsonObject.EMPTY.with("RecordIndexInfo", shown)));
  }

  private static boolean isAskedFor(Recorded recorded, JsonObject request) {
    return request.text("AppName").orElseThrow().equals(Recorded.APP_NAME)
        && request.text("StreamName").orElseThrow().equals(recorded.stream())
        && !recorded.start().isBefore(Instant.parse(request.text("StartTime").orElseThrow()))
        && recorded.start().isBefore(Instant.parse(request.text("EndTime").orElseThrow()));
  }
}
