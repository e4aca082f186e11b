package io.showrunner.cloud.mock.project;

import io.showrunner.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A project.
 *
 * @param made what it was made with
 */
record Project(String name, JsonObject made, Instant at) {
  /** Numbers a project is given, and what it has of each if it does not say (assumed). */
  private static final List<String> LIMITS =
      List.of(
          "DatasetMaxBindCount",
          "DatasetMaxEntityCount",
          "DatasetMaxFileCount",
          "DatasetMaxRelationCount",
          "DatasetMaxTotalFileSize",
          "ProjectMaxDatasetCount");

  /** As GetProject has it (names: SDK imm20200930 4.4.0). Assumed: times in UTC to the second. */
  JsonObject described() {
    String time = at.truncatedTo(ChronoUnit.SECONDS).toString();
    JsonObject told =
        JsonObject.EMPTY
            .with("ProjectName", name)
            .with("ServiceRole", made.text("ServiceRole").orElse("AliyunIMMDefaultRole"))
            .with("TemplateId", made.text("TemplateId").orElse(""))
            .with("Description", made.text("Description").orElse(""))
            .with("CreateTime", time)
            .with("UpdateTime", time)
            .with("EngineConcurrency", 100)
            .with("ProjectQueriesPerSecond", 100);
    for (String limit : LIMITS) {
      told = told.with(limit, Long.parseLong(made.text(limit).orElse("1000000000")));
    }
    return told;
  }
}
