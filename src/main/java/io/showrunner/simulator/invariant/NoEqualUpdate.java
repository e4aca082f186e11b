package io.showrunner.simulator.invariant;

import io.showrunner.cloud.Answer;
import io.showrunner.cloud.RelayRequest;
import io.showrunner.cloud.mock.task.TaskChange;
import io.showrunner.vocabulary.RoomId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An Update that asks for what the cloud last acknowledged is never sent. */
final class NoEqualUpdate implements Invariant {
  private final Map<RoomId, String> acknowledged = new HashMap<>();

  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    RoomId room = scene.made().room();
    for (Happening news : scene.news()) {
      if (news instanceof Happening.TaskMoved moved
          && moved.change().state() == TaskChange.State.STOPPED) {
        acknowledged.remove(room);
      } else if (news instanceof Happening.Sent sent
          && !(sent.request() instanceof RelayRequest.Stop)) {
        String asked = Carried.of(sent.request()).text();
        if (sent.request() instanceof RelayRequest.Update && asked.equals(acknowledged.get(room))) {
          breaches.add(
              "Expected an Update to change something, but that of %s asks for what there is: %s."
                  .formatted(scene.told(sent.at()), Carried.of(sent.request()).brief()));
        }
        if (sent.answer() instanceof Answer.Done) {
          acknowledged.put(room, asked);
        } else if (leavesOpen(sent.answer())) {
          acknowledged.remove(room);
        }
      }
    }
    return breaches;
  }

  /** What the task carries is not known then: to ask for it once more is right. */
  private static boolean leavesOpen(Answer answer) {
    return answer instanceof Answer.Unknown
        || (answer instanceof Answer.Refused refused
            && refused.meaning() == Answer.Meaning.CLOUD_TROUBLE);
  }
}
