package io.showrunner.simulator;

import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.Callback;
import io.showrunner.cloud.CallbackReader;
import io.showrunner.cloud.News;
import io.showrunner.cloud.mock.post.CallbackReceiver;
import io.showrunner.cloud.mock.post.NobodyThere;
import io.showrunner.director.Witness.Heard;
import io.showrunner.vocabulary.RoomId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the cloud's callbacks arrive. What is acknowledged there is read a second time, by a reader
 * of its own, so that nobody has to take the director's word for what it promised.
 */
record Letterbox(
    Machine machine,
    CallbackReader reader,
    ShowClock clock,
    Function<News.Address, Optional<RoomId>> rooms,
    Apps.Acknowledged acknowledged)
    implements CallbackReceiver {
  @Override
  public void receive(Callback callback) {
    Heard heard =
        machine.hear(callback).orElseThrow(() -> new NobodyThere("The engine does not answer."));
    if (heard == Heard.REFUSED) {
      return;
    }
    for (News news : reader.read(callback, clock.now()).news()) {
      rooms
          .apply(news.address())
          .ifPresent(
              room ->
                  acknowledged.event(
                      room, news.event(), callback.source().word() + "|" + news.key()));
    }
  }
}
