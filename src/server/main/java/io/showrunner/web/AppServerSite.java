package io.showrunner.web;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.StreamUrls;
import io.showrunner.director.Director;
import io.showrunner.director.RefusalLog;
import io.showrunner.director.TroubleLog;
import io.showrunner.director.TwoWitnesses;
import io.showrunner.director.Witness;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.Route;
import io.showrunner.web.page.Page;
import io.showrunner.web.token.DoorKeeper;
import io.showrunner.web.token.Password;
import io.showrunner.web.token.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everything an AppServer answers, and the witness that must be given to its director. */
public final class AppServerSite {
  private static final int KB = 1024;

  private final WebSettings settings;
  private final StreamUrls urls;
  private final ShowClock clock;
  private final Patience patience;
  private final Echo echo = new Echo();
  private final Diary diary;
  private final RefusalLog refusals;
  private final Sender sender = new Sender();

  /** A site of these settings. */
  public AppServerSite(WebSettings settings, StreamUrls urls, ShowClock clock, Patience patience) {
    this.settings = settings;
    this.urls = urls;
    this.clock = clock;
    this.patience = patience;
    this.diary = new Diary(clock);
    this.refusals = new RefusalLog(clock);
  }

  /** Sees what the director does, for those who wait for an answer and for the timelines. */
  public Witness witness() {
    return new TwoWitnesses(new TroubleLog(refusals, sender), new TwoWitnesses(diary, echo));
  }

  /** Who answers where. */
  public List<Route> routes(Director director) {
    return List.of(
        Route.on(
            path -> path.startsWith("/api/"),
            new Neighbours(settings.origins(), new Sturdy(api(director))),
            64 * KB,
            Replies::refusal),
        Route.on(
            path -> path.startsWith("/callbacks/"),
            new Sturdy(callbacks(director)),
            256 * KB,
            refusal -> {
              refusals.refused("A callback", "", refusal.message());
              return Replies.refusal(refusal);
            }),
        Route.on(path -> true, new Page(), KB, Replies::refusal));
  }

  Api api(Director director) {
    var tokens = new Tokens(settings.tokenSecret());
    var telling = new Telling(director, echo, patience);
    var work = new Work(director, telling, new RoomView(urls, clock), clock);
    var names = new RoomNames(settings.tokenSecret(), telling);
    var fewRooms = new UserLimit(30, Duration.ofSeconds(10), clock);
    var fewWords = new UserLimit(10, Duration.ofSeconds(1), clock);
    var entrance = new Entrance(settings.realTimeKey(), clock);
    var endpoints = new ArrayList<Endpoint>();
    endpoints.addAll(new TokenEndpoint(tokens, settings.tokenLife(), clock).all());
    endpoints.addAll(new RoomEndpoints(work, entrance, names, fewRooms).all());
    endpoints.addAll(entrance.all());
    endpoints.addAll(new CoStreamEndpoints(work, fewWords).all());
    endpoints.addAll(new BattleEndpoints(work, fewWords).all());
    endpoints.addAll(new GroupEndpoints(work, diary, fewWords).all());
    var keeper = new DoorKeeper(tokens, new Password(settings.operatorPassword()));
    return new Api(endpoints, keeper, director, clock);
  }

  HttpSite callbacks(Director director) {
    return new CallbackSite(director, new Password(settings.callbackSecret()), refusals, sender);
  }
}
