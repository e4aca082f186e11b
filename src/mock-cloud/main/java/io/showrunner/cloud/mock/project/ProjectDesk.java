package io.showrunner.cloud.mock.project;

import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.cloud.mock.catalogue.Desk;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.catalogue.Outcome;
import io.showrunner.cloud.mock.objects.ObjectStore;
import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes and shows projects, and attaches buckets to them. */
public final class ProjectDesk implements Desk {
  private final Projects projects;
  private final ObjectStore store;

  /**
   * One for these.
   *
   * @param store where buckets are that can be attached
   */
  public ProjectDesk(Projects projects, ObjectStore store) {
    this.projects = projects;
    this.store = store;
  }

  @Override
  public List<Operation> operations() {
    return ProjectOperations.ALL;
  }

  @Override
  public Outcome answer(Operation operation, JsonObject request) {
    if (operation.equals(ProjectOperations.LIST)) {
      return list(request);
    } else if (operation.equals(ProjectOperations.DETACH)) {
      return detach(request.text("OSSBucket").orElseThrow());
    }
    String name = request.text("ProjectName").orElseThrow();
    Optional<Project> found = projects.find(name);
    if (operation.equals(ProjectOperations.CREATE)) {
      return found.isEmpty() ? create(name, request) : exists(name);
    } else if (found.isEmpty()) {
      return new Outcome.Refused(projects.unknown(name));
    } else if (operation.equals(ProjectOperations.ATTACH)) {
      return attach(request.text("OSSBucket").orElseThrow(), name);
    }
    return shown(found.get());
  }

  private Outcome create(String name, JsonObject request) {
    projects.create(name, request);
    return shown(projects.find(name).orElseThrow());
  }

  private static Outcome shown(Project project) {
    return new Outcome.Done(JsonObject.EMPTY.with("Project", project.described()));
  }

  private Outcome list(JsonObject request) {
    int most = Integer.parseInt(request.text("MaxResults").orElse("100"));
    List<Project> after =
        projects.list(request.text("Prefix").orElse(""), request.text("NextToken").orElse(""));
    List<Project> page = after.subList(0, Math.min(most, after.size()));
    String next = page.size() < after.size() ? page.get(page.size() - 1).name() : "";
    return new Outcome.Done(
        JsonObject.EMPTY
            .with("NextToken", next)
            .with("Projects", page.stream().map(Project::described).toList()));
  }

  private Outcome attach(String bucket, String project) {
    if (!store.has(bucket)) {
      return new Outcome.Refused(
          Projects.missing(
              String.format(
                  Locale.ROOT, "OSSBucket: expected a bucket, but '%s' is none.", bucket)));
    }
    Optional<String> other = projects.attachedTo(bucket).filter(each -> !each.equals(project));
    if (other.isPresent()) {
      return new Outcome.Refused(
          Complaint.invalid(
              String.format(
                  Locale.ROOT,
                  "OSSBucket: expected one that is not attached, but '%s' is, to '%s'.",
                  bucket,
                  other.get())));
    }
    projects.attach(bucket, project);
    return new Outcome.Done(JsonObject.EMPTY);
  }

  private Outcome detach(String bucket) {
    if (projects.attachedTo(bucket).isEmpty()) {
      return new Outcome.Refused(
          Projects.missing(
              String.format(
                  Locale.ROOT,
                  "OSSBucket: expected one that is attached, but '%s' is not.",
                  bucket)));
    }
    projects.detach(bucket);
    return new Outcome.Done(JsonObject.EMPTY);
  }

  private static Outcome exists(String name) {
    return new Outcome.Refused(
        Complaint.invalid(
            String.format(Locale.ROOT, "ProjectName: project already exists: '%s'.", name)));
  }
}
