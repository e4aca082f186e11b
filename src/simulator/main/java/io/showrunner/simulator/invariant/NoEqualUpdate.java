package io.showrunner.simulator.invariant;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An Update that asks for what the cloud last acknowledged is never sent, unless it tells where to
 * push from now on. An acknowledgement that died with the engine is none; and after a command that
 * was tried several times and then refused the next one may be sent to be sure: how each try went
 * is not kept.
 */
final class NoEqualUpdate implements Invariant {
  private final Map<RoomId, String> acknowledged = new HashMap<>();

  /** Rooms whose last call nobody has told the end of. */
  private final Set<RoomId> open = new HashSet<>();

  /** Rooms whose command is being tried again. */
  private final Set<RoomId> tried = new HashSet<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    RoomId room = scene.made().room();
    for (Happening news : scene.news()) {
      if (news instanceof Happening.TaskMoved moved
          && moved.change().state() == TaskChange.State.STOPPED) {
        acknowledged.remove(room);
      } else if (news instanceof Happening.CarriedOut) {
        open.remove(room);
      } else if (news instanceof Happening.Died && open.remove(room)) {
        acknowledged.remove(room);
      } else if (news instanceof Happening.Sent sent
          && !(sent.request() instanceof RelayRequest.Stop)) {
        open.add(room);
        String asked = Carried.of(sent.request()).text();
        if (sent.request() instanceof RelayRequest.Update update
            && update.url() == null
            && asked.equals(acknowledged.get(room))) {
          breaches.add(
              String.format(
                  Locale.ROOT,
                  "Expected an Update to change something, but that of %s asks for what there is: %s.",
                  scene.told(sent.at()),
                  Carried.of(sent.request()).brief()));
        }
        if (sent.answer() instanceof Answer.Done) {
          acknowledged.put(room, asked);
        } else if (leavesOpen(sent.answer()) || (!isThrottled(sent) && tried.contains(room))) {
          acknowledged.remove(room);
        }
        if (isThrottled(sent)) {
          tried.add(room);
        } else {
          tried.remove(room);
        }
      }
    }
    return breaches;
  }

  private static boolean isThrottled(Happening.Sent sent) {
    return sent.answer() instanceof Answer.Refused refused
        && refused.meaning() == Answer.Meaning.THROTTLED;
  }

  /** What the task carries is not known then: to ask for it once more is right. */
  private static boolean leavesOpen(Answer answer) {
    return answer instanceof Answer.Unknown
        || (answer instanceof Answer.Refused refused
            && refused.meaning() == Answer.Meaning.CLOUD_TROUBLE);
  }
}
