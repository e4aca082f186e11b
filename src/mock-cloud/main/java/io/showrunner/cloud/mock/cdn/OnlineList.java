package io.showrunner.cloud.mock.cdn;

import io.showrunner.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One page of the streams that are online (SDK aliyun-java-sdk-live 3.9.76). Assumed: the stream
 * published longest ago comes first; no stream here is a transcoded one.
 */
record OnlineList(JsonObject request) {
  JsonObject of(List<OnlineStream> online) {
    List<OnlineStream> found = online.stream().filter(this::isAskedFor).toList();
    int size = Integer.parseInt(request.text("PageSize").orElse("2000"));
    int page = Integer.parseInt(request.text("PageNum").orElse("1"));
    String domain = request.text("DomainName").orElseThrow();
    boolean brief = request.text("OnlyStream").filter("yes"::equals).isPresent();
    List<JsonObject> shown =
        found.stream()
            .skip((page - 1L) * size)
            .limit(size)
            .map(stream -> stream.described(domain, brief))
            .toList();
    return JsonObject.EMPTY
        .with("TotalNum", found.size())
        .with("TotalPage", (found.size() + size - 1) / size)
        .with("PageNum", page)
        .with("PageSize", size)
        .with("OnlineInfo", JsonObject.EMPTY.with("LiveStreamOnlineInfo", shown));
  }

  private boolean isAskedFor(OnlineStream stream) {
    Optional<String> app = request.text("AppName");
    Optional<String> name = request.text("StreamName");
    return request.text("StreamType").filter("trans"::equals).isEmpty()
        && (app.isEmpty() || app.get().equals(stream.target().appName()))
        && (name.isEmpty() || fits(name.get(), stream.target().stream()));
  }

  private boolean fits(String wanted, String name) {
    return request.text("QueryType").filter("strict"::equals).isPresent()
        ? name.equals(wanted)
        : name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
