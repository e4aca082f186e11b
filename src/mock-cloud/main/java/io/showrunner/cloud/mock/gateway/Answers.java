package io.showrunner.cloud.mock.gateway;

import io.showrunner.cloud.mock.Reply;
import io.showrunner.http.Body;
import io.showrunner.http.HttpReply;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the gateway writes what is answered: JSON, each with the number of its request. */
final class Answers {
  private static final String REQUEST_ID = "RequestId";
  private final RequestIds ids;

  Answers(RequestIds ids) {
    this.ids = ids;
  }

  HttpReply of(Reply reply) {
    if (reply.status() == 0) {
      return HttpReply.silence();
    }
    String id = reply.text(REQUEST_ID);
    return id.isEmpty() ? numbered(reply) : written(reply.status(), id, reply.body());
  }

  HttpReply of(Refused refused, String host) {
    String id = ids.next();
    JsonObject body =
        JsonObject.EMPTY
            .with(REQUEST_ID, id)
            .with("HostId", host)
            .with("Code", refused.code())
            .with("Message", refused.message())
            .with("Recommend", refused.recommend());
    return written(
        refused.status(),
        id,
        refused.denial().map(detail -> body.with("AccessDeniedDetail", detail)).orElse(body));
  }

  private HttpReply numbered(Reply reply) {
    String id = ids.next();
    var fields = new LinkedHashMap<String, Json>();
    fields.put(REQUEST_ID, Json.of(id));
    fields.putAll(reply.body().fields());
    fields.put(REQUEST_ID, Json.of(id));
    return written(reply.status(), id, new JsonObject(fields));
  }

  private static HttpReply written(int status, String id, JsonObject body) {
    return new HttpReply(
        status,
        Map.of("Content-Type", "application/json; charset=utf-8", "x-acs-request-id", id),
        Body.of(body.write()));
  }
}
