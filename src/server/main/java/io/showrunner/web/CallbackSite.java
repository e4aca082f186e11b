package io.showrunner.web;

import io.showrunner.cloud.Callback;
import io.showrunner.director.Director;
import io.showrunner.director.Witness.Heard;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.http.PercentCoding;
import io.showrunner.json.JsonObject;
import io.showrunner.web.token.Password;
import java.util.Locale;
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

  private static final System.Logger LOG = System.getLogger(CallbackSite.class.getName());

  private final Director director;
  private final Password secret;

  CallbackSite(Director director, Password secret) {
    this.director = director;
    this.secret = secret;
  }

  @Override
  public HttpReply answer(HttpAsk ask) {
    try {
      refusePacked(ask);
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
      if (problem.isUnreadable()) {
        LOG.log(System.Logger.Level.WARNING, "A callback was refused: {0}", problem.getMessage());
      }
      return problem.reply();
    }
  }

  /** Nobody has seen the vendor send it, and unpacking what strangers send is a risk of its own. */
  private static void refusePacked(HttpAsk ask) {
    ask.header("content-encoding")
        .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
        .ifPresent(
            encoding -> {
              throw new Problem(
                  415,
                  "UnsupportedMediaType",
                  String.format(
                      Locale.ROOT,
                      "Expected a callback as plain text, but found it encoded as '%s'.",
                      encoding.replaceAll("[^A-Za-z0-9, -]", "?")));
            });
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
      throw new Problem(
          403,
          "Refused",
          "Expected a callback that can be believed and is of one of our rooms, but this is none.");
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
