package io.showrunner.simulator.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The cloud is asked for nothing that was not written and committed before, and never while a
 * transaction is open: what it hears can then not be forgotten. Of the one call that a crash
 * interrupted nobody is left to say that it was carried out.
 */
final class CommandBeforeCall implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    boolean interrupted = false;
    for (Happening news : scene.news()) {
      if (news instanceof Happening.Sent call) {
        sent.add(call.request().operation());
        interrupted = true;
        if (call.insideATransaction()) {
          breaches.add(
              String.format(
                  Locale.ROOT,
                  "Expected no transaction to be open while the cloud is asked, but one was at %s of %s.",
                  call.request().operation(),
                  scene.told(call.at())));
        }
      } else if (news instanceof Happening.CarriedOut) {
        interrupted = false;
      } else if (news instanceof Happening.Died && interrupted) {
        sent.remove(sent.size() - 1);
        interrupted = false;
      }
    }
    long written = scene.books().map(room -> room.relay().generation()).orElse(0L);
    for (var done : scene.news(Happening.CarriedOut.class)) {
      sent.remove(done.operation());
      if (done.generation() > written) {
        breaches.add(
            String.format(
                Locale.ROOT,
                "Expected generations up to %s, which were written, but %s was sent as generation %s.",
                written,
                done.operation(),
                done.generation()));
      }
    }
    if (!sent.isEmpty()) {
      breaches.add(
          String.format(
              Locale.ROOT,
              "Expected a command before every call, but %s at %s carried out none.",
              sent,
              scene.told(scene.now())));
    }
    return breaches;
  }
}
