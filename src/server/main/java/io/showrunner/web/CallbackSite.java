package io.showrunner.web;

import io.showrunner.cloud.Callback;
import io.showrunner.director.Director;
import io.showrunner.director.RefusalLog;
import io.showrunner.director.Witness.Heard;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.PercentCoding;
import io.showrunner.json.JsonObject;
import io.showrunner.web.token.Password;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the cloud calls. 200 means that what was said is durable, or tells nothing that matters.
 * Room and task events carry no signature we could check, so their address has a secret in it; the
 * CDN signs.
 */
final class CallbackSite implements HttpSite {
  private static final String ROOM = "/callbacks/room/";
  private static final String TASK = "/callbacks/task/";
  private static final String CDN = "/callbacks/cdn";

  private final Director director;
  private final Password secret;
  private final RefusalLog refusals;
  private final Sender sender;

  /**
   * One that hears for this director.
   *
   * @param refusals takes what is refused here; what the director refuses it tells by itself
   * @param sender is told who is being heard
   */
  CallbackSite(Director director, Password secret, RefusalLog refusals, Sender sender) {
    this.director = director;
    this.secret = secret;
    this.refusals = refusals;
    this.sender = sender;
  }

  @Override
  public HttpReply answer(HttpAsk ask) {
    return sender.during(ask, () -> heard(ask));
  }

  private HttpReply heard(HttpAsk ask) {
    try {
      PlainBody.check(ask, "a callback");
      if (ask.path().equals(CDN)) {
        allow("GET", ask);
        return hear(callback(Callback.Source.CDN, ask, Query.asSent(ask).fields(), ""));
      } else if (isAt(ROOM, ask)) {
        allow("POST", ask);
        return hear(callback(Callback.Source.ROOM, ask, Map.of(), ask.body().text()));
      } else if (isAt(TASK, ask)) {
        allow("POST", ask);
        return hear(callback(Callback.Source.TASK, ask, Map.of(), ask.body().text()));
      }
      throw Problem.notFound("Expected an address for callbacks, but this is none.");
    } catch (Problem problem) {
      refusals.refused("A callback", ask.from(), reason(ask, problem));
      return problem.reply();
    }
  }

  /** The secret that was tried may be a misspelt one of ours: it is not written down. */
  private static String reason(HttpAsk ask, Problem problem) {
    boolean secret = ask.path().startsWith(ROOM) || ask.path().startsWith(TASK);
    return secret && problem.isNotFound()
        ? "its address has another secret than callback.secret."
        : String.valueOf(problem.getMessage());
  }

  /** An address with another secret is no address at all. */
  private boolean isAt(String start, HttpAsk ask) {
    return ask.path().startsWith(start)
        && secret.is(PercentCoding.decoded(ask.path().substring(start.length())));
  }

  private static void allow(String method, HttpAsk ask) {
    if (!ask.method().equals(method)) {
      throw Problem.methodNotAllowed(method, ask.method());
    }
  }

  private HttpReply hear(Callback callback) {
    if (director.hear(callback) == Heard.REFUSED) {
      // Returned, not thrown: the director has told the log why.
      return new Problem(
              403,
              "Refused",
              "Expected a callback that can be believed and is of one of our rooms, but this is"
                  + " none.")
          .reply();
    }
    return Replies.json(200, JsonObject.EMPTY.with("code", 200));
  }

  private static Callback callback(
      Callback.Source source, HttpAsk ask, Map<String, String> query, String body) {
    var headers = new TreeMap<String, String>();
    ask.headers()
        .forEach((name, values) -> headers.put(name, values.isEmpty() ? "" : values.get(0)));
    return new Callback(source, headers, query, body);
  }
}
