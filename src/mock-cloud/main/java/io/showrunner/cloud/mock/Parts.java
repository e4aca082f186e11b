package io.showrunner.cloud.mock;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.cdn.Cdn;
import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.ground.Ids;
import io.showrunner.cloud.mock.ground.LockedClock;
import io.showrunner.cloud.mock.ground.MockSettings;
import io.showrunner.cloud.mock.message.GroupDesk;
import io.showrunner.cloud.mock.message.MessageDesk;
import io.showrunner.cloud.mock.message.MessageGroups;
import io.showrunner.cloud.mock.message.TokenDesk;
import io.showrunner.cloud.mock.post.Attempt;
import io.showrunner.cloud.mock.post.DeliveryLog;
import io.showrunner.cloud.mock.post.Postman;
import io.showrunner.cloud.mock.relay.Quotas;
import io.showrunner.cloud.mock.relay.TaskDesk;
import io.showrunner.cloud.mock.relay.TaskLife;
import io.showrunner.cloud.mock.relay.UrlRegister;
import io.showrunner.cloud.mock.replay.Replay;
import io.showrunner.cloud.mock.room.RoomDesk;
import io.showrunner.cloud.mock.room.Rooms;
import io.showrunner.cloud.mock.roomevent.EventSubDesk;
import io.showrunner.cloud.mock.roomevent.EventSubscriptions;
import io.showrunner.cloud.mock.roomevent.RoomCallbacks;
import io.showrunner.cloud.mock.segments.SegmentMaker;
import io.showrunner.cloud.mock.sei.Sei;
import io.showrunner.cloud.mock.task.TaskRegister;
import io.showrunner.cloud.mock.taskevent.RunningWatch;
import io.showrunner.cloud.mock.taskevent.TaskEventDesk;
import io.showrunner.cloud.mock.taskevent.TaskNews;
import io.showrunner.cloud.mock.taskevent.TaskSubscriptions;
import io.showrunner.cloud.mock.weather.RateLimits;
import io.showrunner.cloud.mock.weather.Weather;
import java.util.List;

/**
 * What the cloud is made of, put together once: here alone every part knows which others it has.
 */
final class Parts {
  final MockSettings settings;
  final Postman postman;
  final Quotas quotas;
  final TaskLife life;
  final Cdn cdn;
  final Sei sei;
  final Replay replay;
  final Weather weather;
  final MockWorld world;
  final Switchboard switchboard;
  final TaskConsole console;
  final Sights sights;
  final MessageDesk messages;

  /**
   * Puts them together.
   *
   * @param lock held by whatever the clock wakes, as by whoever comes from outside
   */
  Parts(Object lock, MockSettings given, ShowClock clock, Chance chance, SegmentMaker maker) {
    settings = given.afresh();
    ShowClock own = new LockedClock(clock, lock);
    var rooms = new Rooms();
    var register = new TaskRegister();
    var ids = new Ids(chance, clock);
    quotas = new Quotas(settings);
    postman = new Postman(clock);
    cdn = new Cdn(settings, own, postman);
    var urls = new UrlRegister(settings.times().urlRest(), cdn);
    weather = new Weather(clock, chance);
    replay = new Replay(settings.account(), maker, own, weather.recordings());
    cdn.whenOver(replay::record);
    sei = new Sei(settings, own, rooms, register);
    life = new TaskLife(settings, own, rooms, register, urls, cdn, sei);
    var tasks = new TaskDesk(settings, own, rooms, register, urls, quotas, life);
    var roomSubscriptions = new EventSubscriptions(rooms, clock);
    var roomLog = new DeliveryLog();
    var callbacks = new RoomCallbacks(settings, clock, ids, postman, roomSubscriptions, roomLog);
    postman.travels(weather.callbacks());
    world = new MockWorld(lock, settings, own, rooms, ids, callbacks, life);
    postman.triesAgainAfter(attempt -> isTriedAgain(attempt, settings));
    var taskSubscriptions = new TaskSubscriptions();
    var taskLog = new DeliveryLog();
    var news = new TaskNews(settings, clock, ids, postman, taskSubscriptions, taskLog);
    life.alsoDoes(task -> new RunningWatch(task, rooms, news));
    life.whenOver(news::ended);
    var groups = new MessageGroups(clock);
    messages = new MessageDesk(settings, ids, rooms, groups);
    var reception =
        new Reception(
            settings,
            new RateLimits(settings.rates(), clock),
            List.of(
                tasks,
                sei.desk(),
                cdn.desk(),
                replay.desk(),
                replay.projectDesk(),
                replay.recordingDesk(settings),
                replay.mediaDesk(settings),
                messages,
                new GroupDesk(settings, groups),
                new TokenDesk(settings, clock, ids, groups),
                new TaskEventDesk(settings, clock, ids, taskSubscriptions, taskLog),
                new EventSubDesk(settings, clock, ids, roomSubscriptions, roomLog),
                new RoomDesk(settings.apps().get(0), clock, rooms, world)));
    switchboard = new Switchboard(settings.account(), reception, weather.calls(), ids);
    console = new TaskConsole(settings.apps().get(0), register, life, tasks);
    sights = new Sights(rooms, register, roomSubscriptions, taskSubscriptions, messages, replay);
  }

  private static boolean isTriedAgain(Attempt attempt, MockSettings settings) {
    return attempt.isUnanswered()
        || (!attempt.isTaken() && settings.holds(Assumption.REFUSED_CALLBACKS_RETRIED));
  }
}
