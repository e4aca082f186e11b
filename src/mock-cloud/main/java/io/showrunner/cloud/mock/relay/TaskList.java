package io.showrunner.cloud.mock.relay;

import io.showrunner.cloud.mock.task.TaskParameters;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tasks as ListRtcMPUTaskDetail gives them: the one named, or a page, newest update first; leaf
 * values are text, sections nested (SDK live20161101 3.0.0), IsAliCdn alone is true or false (SDK
 * aliyun-java-sdk-live 3.9.76). Assumed: PageNo 1 and PageSize 10 where they are left out.
 */
record TaskList(JsonObject request) {
  JsonObject of(List<TaskParameters> listed) {
    Optional<String> one = request.text("TaskId");
    int size = Integer.parseInt(request.text("PageSize").orElse("10"));
    long skip = (Long.parseLong(request.text("PageNo").orElse("1")) - 1) * size;
    List<JsonObject> shown =
        listed.stream()
            .filter(task -> one.isEmpty() || one.get().equals(task.task().value()))
            .skip(one.isPresent() ? 0 : skip)
            .limit(one.isPresent() ? 1 : size)
            .map(task -> shown(task.values()))
            .toList();
    return JsonObject.EMPTY.with("MPUTasks", shown);
  }

  private static JsonObject shown(JsonObject told) {
    List<Json> targets = new ArrayList<>();
    for (Json target : told.items("MultiStreamURL")) {
      targets.add(target instanceof JsonObject object ? withFlag(object) : target);
    }
    return targets.isEmpty() ? told : told.with("MultiStreamURL", targets);
  }

  private static JsonObject withFlag(JsonObject target) {
    return target
        .text("IsAliCdn")
        .map(flag -> target.with("IsAliCdn", Json.of(flag.equals("true"))))
        .orElse(target);
  }
}
