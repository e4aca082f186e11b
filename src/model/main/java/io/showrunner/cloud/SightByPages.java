package io.showrunner.cloud;

import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.vocabulary.AppId;
import io.showrunner.vocabulary.ChannelId;
import io.showrunner.vocabulary.ParticipantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees what there is by putting questions, page by page, whichever way they travel. Names of
 * parameters and answers: SDK live20161101 3.0.0, and aliyun-java-sdk-live 3.9.76 for the lines of
 * logs.
 */
public final class SightByPages implements CloudSight {
  /** The vendor's pages have a hundred elements at most. */
  private static final int PAGE_SIZE = 100;

  private final CloudQuestion question;
  private final CallbackOrigin origin;

  /** One that asks so, and reads the logs of this origin. */
  public SightByPages(CloudQuestion question, CallbackOrigin origin) {
    this.question = question;
    this.origin = origin;
  }

  @Override
  public List<JsonObject> tasks(AppId app) {
    JsonObject asked = JsonObject.EMPTY.with("AppId", app.value());
    Map<String, JsonObject> tasks = new LinkedHashMap<>();
    for (int page = 1; ; page++) {
      JsonObject answer = question.ask("ListRtcMPUTaskDetail", paged(asked, "PageNo", page));
      List<JsonObject> listed = objects(answer, "MPUTasks");
      // One that was changed meanwhile may have pushed another over to the next page.
      listed.forEach(task -> tasks.putIfAbsent(task.text("TaskId").orElse(""), task));
      if (listed.size() < PAGE_SIZE) {
        return List.copyOf(tasks.values());
      }
    }
  }

  @Override
  public ChannelCensus census(AppId app, ChannelId channel) {
    JsonObject answer =
        question.ask(
            "DescribeChannelUsers",
            JsonObject.EMPTY.with("AppId", app.value()).with("ChannelId", channel.value()));
    if (answer.get("IsChannelExists").orElse(null) instanceof Json.Bool exists) {
      return new ChannelCensus(
          exists.value(), users(answer, "InteractiveUserList"), users(answer, "LiveUserList"));
    }
    throw new CloudUnreachable("Expected 'IsChannelExists' to be true or false, but it is not.");
  }

  @Override
  public List<Callback> sent(Callback.Source source, Instant from, Instant until) {
    var minutes = LogMinutes.covering(from, until);
    return switch (source) {
      case ROOM -> logs(source, "ListEventSubEvent", minutes.inSeconds(app()));
      case TASK -> logs(source, "ListRtcMPUEventSubRecord", minutes.inText(app()));
      case CDN -> records(minutes);
    };
  }

  private JsonObject app() {
    return JsonObject.EMPTY.with("AppId", origin.app().value());
  }

  private List<Callback> logs(Callback.Source source, String operation, JsonObject asked) {
    Set<Callback> sent = new LinkedHashSet<>();
    for (int page = 1; ; page++) {
      JsonObject answer = question.ask(operation, paged(asked, "PageNo", page));
      objects(answer, "Logs").forEach(line -> sent.add(LoggedCallback.posted(source, line)));
      if (!answer.get("HasMore").equals(Optional.of(Json.of(true)))) {
        return List.copyOf(sent);
      }
    }
  }

  private List<Callback> records(LogMinutes minutes) {
    JsonObject asked = minutes.inText(JsonObject.EMPTY.with("DomainName", origin.ingestDomain()));
    Collection<Callback> sent = new LinkedHashSet<>();
    for (int page = 1; ; page++) {
      JsonObject answer =
          question.ask("DescribeLiveStreamsNotifyRecords", paged(asked, "PageNumber", page));
      List<JsonObject> lines =
          answer
              .object("NotifyRecordsInfo")
              .map(info -> objects(info, "LiveStreamNotifyRecordsInfo"))
              .orElse(List.of());
      lines.forEach(line -> sent.add(LoggedCallback.got(line)));
      if (lines.size() < PAGE_SIZE) {
        return List.copyOf(sent);
      }
    }
  }

  private static JsonObject paged(JsonObject asked, String number, int page) {
    return asked.with(number, Integer.toString(page)).with("PageSize", "" + PAGE_SIZE);
  }

  /** Assumed: a list that is missing is an empty one. */
  private static List<JsonObject> objects(JsonObject answer, String name) {
    Json list = answer.get(name).orElse(Json.of(List.of()));
    List<JsonObject> objects = new ArrayList<>();
    for (Json item : list instanceof Json.Array array ? array.items() : List.of(list)) {
      if (!(list instanceof Json.Array) || !(item instanceof JsonObject object)) {
        throw new CloudUnreachable(
            String.format(
                Locale.ROOT, "Expected objects in '%s', but found %s.", name, item.write()));
      }
      objects.add(object);
    }
    return objects;
  }

  private static List<ParticipantId> users(JsonObject answer, String name) {
    List<ParticipantId> users = new ArrayList<>();
    for (Json item : answer.items(name)) {
      if (item instanceof Json.Text text) {
        user(text.value()).ifPresent(users::add);
      }
    }
    return users;
  }

  /** A name that is none here belongs to nobody whose joining could have been heard. */
  private static Optional<ParticipantId> user(String name) {
    try {
      return Optional.of(new ParticipantId(name));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
