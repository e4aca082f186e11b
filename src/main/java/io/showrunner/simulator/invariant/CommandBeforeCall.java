package io.showrunner.simulator.invariant;

import java.util.ArrayList;
import java.util.List;

/**
 * The cloud is asked for nothing that was not written and committed before, and never while a
 * transaction is open: what it hears can then not be forgotten.
 */
final class CommandBeforeCall implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    for (var call : scene.news(Happening.Sent.class)) {
      sent.add(call.request().operation());
      if (call.insideATransaction()) {
        breaches.add(
            "Expected no transaction to be open while the cloud is asked, but one was at %s of %s."
                .formatted(call.request().operation(), scene.told(call.at())));
      }
    }
    long written = scene.books().map(room -> room.relay().generation()).orElse(0L);
    for (var done : scene.news(Happening.CarriedOut.class)) {
      sent.remove(done.operation());
      if (done.generation() > written) {
        breaches.add(
            "Expected generations up to %s, which were written, but %s was sent as generation %s."
                .formatted(written, done.operation(), done.generation()));
      }
    }
    if (!sent.isEmpty()) {
      breaches.add(
          "Expected a command before every call, but %s at %s carried out none."
              .formatted(sent, scene.told(scene.now())));
    }
    return breaches;
  }
}
