package io.showrunner.cloud.mock.project;

import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Parameter;
import io.showrunner.cloud.mock.form.Bytes;
import io.showrunner.cloud.mock.form.Form;
import io.showrunner.cloud.mock.form.Free;
import io.showrunner.cloud.mock.form.Named;
import io.showrunner.cloud.mock.form.OneOf;
import io.showrunner.cloud.mock.form.Ruled;
import io.showrunner.cloud.mock.form.Whole;
import io.showrunner.cloud.mock.ground.Evidence;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import java.util.List;

/**
 * The operations about projects, by the names in SDK imm20200930 4.4.0. Assumed, because it shows
 * names alone: what is required, every range, and how long texts may be.
 */
final class ProjectOperations {
  private static final Evidence SDK =
      Evidence.observed("SDK imm20200930 4.4.0: names; the rest is assumed");
  private static final Form COUNT = new Whole(0, 999_999_999);
  private static final Form BUCKET =
      new Ruled(
          "a bucket's name",
          ObjectAddress::isBucket,
          List.of("abc", "x".repeat(63)),
          List.of("ab", "x".repeat(64), "a_b", "A-b", "-ab"));
  private static final Parameter NAME = Parameter.required("ProjectName", new Named(128));
  private static final Parameter ABOUT = Parameter.optional("Description", new Bytes(1024));

  static final Operation CREATE =
      of(
          "CreateProject",
          "make a project",
          List.of(
              NAME,
              Parameter.optional("ServiceRole", new Named(128)),
              Parameter.optional("TemplateId", new Free(128)),
              ABOUT,
              Parameter.optional("DatasetMaxBindCount", COUNT),
              Parameter.optional("DatasetMaxEntityCount", COUNT),
              Parameter.optional("DatasetMaxFileCount", COUNT),
              Parameter.optional("DatasetMaxRelationCount", COUNT),
              Parameter.optional("DatasetMaxTotalFileSize", COUNT),
              Parameter.optional("ProjectMaxDatasetCount", COUNT)));

  static final Operation GET =
      of(
          "GetProject",
          "read a project",
          List.of(NAME, Parameter.optional("WithStatistics", OneOf.of("true", "false"), "false")));

  static final Operation LIST =
      of(
          "ListProjects",
          "list projects",
          List.of(
              Parameter.optional("Prefix", new Free(128)),
              Parameter.optional("NextToken", new Free(128)),
              Parameter.optional("MaxResults", new Whole(1, 100), "100")));

  static final Operation ATTACH =
      of(
          "AttachOSSBucket",
          "attach a bucket to a project",
          List.of(NAME, Parameter.required("OSSBucket", BUCKET), ABOUT));

  static final Operation DETACH =
      of(
          "DetachOSSBucket",
          "detach a bucket from its project",
          List.of(Parameter.required("OSSBucket", BUCKET)));

  static final List<Operation> ALL = List.of(CREATE, GET, LIST, ATTACH, DETACH);

  private ProjectOperations() {}

  private static Operation of(String name, String purpose, List<Parameter> takes) {
    return new Operation(name, 0, purpose, SDK, takes).of(Service.IMM);
  }
}
