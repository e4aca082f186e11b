package io.showrunner.cloud.mock.project;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Complaint;
import io.showrunner.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every project there is. Assumed: a bucket is attached to one project at most, for it is detached
 * without naming one; and playlists are made whether or not their bucket is attached. Safe for many
 * threads.
 */
public final class Projects {
  private final ShowClock clock;
  private final Map<String, Project> projects = new TreeMap<>();
  private final Map<String, String> projectOfBucket = new TreeMap<>();

  /** These, which have been there from the start. */
  public Projects(Collection<String> names, ShowClock clock) {
    this.clock = clock;
    names.forEach(name -> create(name, JsonObject.EMPTY));
  }

  /** Whether there is such a project. */
  public synchronized boolean has(String name) {
    return projects.containsKey(name);
  }

  /** Why there is nothing to be had of this one (assumed: IMM's codes are not published). */
  public synchronized Complaint unknown(String name) {
    return missing(
        String.format(
            Locale.ROOT,
            "ProjectName: expected one of %s, but found %s.",
            String.join(", ", projects.keySet()),
            Complaint.quoted(name)));
  }

  static Complaint missing(String message) {
    return new Complaint(404, "ResourceNotFound", message);
  }

  /** Makes one that was not there. */
  synchronized void create(String name, JsonObject request) {
    projects.put(name, new Project(name, request, clock.now()));
  }

  synchronized Optional<Project> find(String name) {
    return Optional.ofNullable(projects.get(name));
  }

  /** Whose names begin so and come after that one, in the order of their names. */
  synchronized List<Project> list(String prefix, String after) {
    return projects.values().stream()
        .filter(each -> each.name().startsWith(prefix) && each.name().compareTo(after) > 0)
        .toList();
  }

  /** To which project a bucket is attached, if to any. */
  synchronized Optional<String> attachedTo(String bucket) {
    return Optional.ofNullable(projectOfBucket.get(bucket));
  }

  synchronized void attach(String bucket, String project) {
    projectOfBucket.put(bucket, project);
  }

  synchronized void detach(String bucket) {
    projectOfBucket.remove(bucket);
  }
}
