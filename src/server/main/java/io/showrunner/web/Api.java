package io.showrunner.web;

import io.showrunner.broadcast.RoomState;
import io.showrunner.clock.ShowClock;
import io.showrunner.director.Director;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpReply;
import io.showrunner.http.HttpSite;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.RoomId;
import io.showrunner.web.token.Caller;
import io.showrunner.web.token.DoorKeeper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The AppServer's API: finds the endpoint, finds out who asks, and whether they may. */
final class Api implements HttpSite {
  private final List<Endpoint> endpoints;
  private final DoorKeeper keeper;
  private final Director director;
  private final ShowClock clock;

  Api(List<Endpoint> endpoints, DoorKeeper keeper, Director director, ShowClock clock) {
    this.endpoints = List.copyOf(endpoints);
    this.keeper = keeper;
    this.director = director;
    this.clock = clock;
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  @Override
  public HttpReply answer(HttpAsk ask) {
    try {
      List<Endpoint> here =
          endpoints.stream().filter(each -> each.names(ask.path()).isPresent()).toList();
      return here.isEmpty() ? nothing(ask) : answer(ask, here);
    } catch (Problem problem) {
      return problem.reply();
    }
  }

  private static HttpReply nothing(HttpAsk ask) {
    throw Problem.notFound(
        String.format(
            Locale.ROOT,
            "Expected an address of the API, but found '%s'. See /openapi.yaml.",
            Quoted.of(ask.path())));
  }

  private HttpReply answer(HttpAsk ask, List<Endpoint> here) {
    // Whoever may know whether a page is there may know how long it is.
    String method = ask.method().equals("HEAD") ? "GET" : ask.method();
    Endpoint endpoint =
        here.stream()
            .filter(each -> each.method().equals(method))
            .findFirst()
            .orElseThrow(() -> Problem.methodNotAllowed(methods(here), ask.method()));
    Caller caller = keeper.caller(ask, clock.now()).orElseThrow(() -> Problem.unauthorized(ask));
    Map<String, String> names = endpoint.names(ask.path()).orElseThrow();
    var asked = new Asked(ask, caller, names, null);
    if (endpoint.right() == Right.OPERATOR && !(caller instanceof Caller.Operator)) {
      throw Problem.forbidden(
          String.format(Locale.ROOT, "Expected the operator, but it is %s.", caller.name()));
    }
    if (names.containsKey(Asked.ROOM)) {
      asked = new Asked(ask, caller, names, room(asked));
      check(asked, endpoint.right());
    }
    return endpoint.does().apply(asked);
  }

  private RoomState room(Asked asked) {
    RoomId room = asked.name(Asked.ROOM, RoomId::new);
    return director
        .room(room)
        .orElseThrow(
            () ->
                Problem.notFound(
                    String.format(Locale.ROOT, "Expected a room, but there is no '%s'.", room)));
  }

  private static void check(Asked asked, Right right) {
    if (asked.caller() instanceof Caller.Operator || right == Right.ANY_USER) {
      return;
    }
    boolean self = right != Right.STREAMER && isSelf(asked);
    boolean streamer = right != Right.SELF && asked.isByStreamer();
    if (!self && !streamer) {
      throw Problem.forbidden(
          String.format(
              Locale.ROOT,
              "Expected %s, but it is %s.",
              wanted(asked, right),
              asked.caller().name()));
    }
  }

  private static boolean isSelf(Asked asked) {
    Optional<ParticipantId> caller = asked.caller().user();
    return caller.isPresent() && caller.get().equals(asked.user());
  }

  private static String wanted(Asked asked, Right right) {
    return switch (right) {
      case SELF -> "user " + asked.user();
      case SELF_OR_STREAMER ->
          String.format(Locale.ROOT, "user %s or the room's streamer", asked.user());
      default -> "the room's streamer";
    };
  }

  private static String methods(List<Endpoint> here) {
    String listed =
        here.stream().map(Endpoint::method).distinct().sorted().collect(Collectors.joining(", "));
    return listed.contains("GET") ? listed.replace("GET", "GET, HEAD") : listed;
  }
}
