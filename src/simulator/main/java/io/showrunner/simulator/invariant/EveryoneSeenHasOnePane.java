package io.showrunner.simulator.invariant;

import io.showrunner.layout.Geometry;
import io.showrunner.vocabulary.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everybody on air with a picture has one pane, nobody has two, and there are nine at most. With
 * two devices publishing at once it is not said which picture is meant.
 */
final class EveryoneSeenHasOnePane implements Invariant {
  @Override
  public List<String> breaches(Scene scene) {
    List<String> breaches = new ArrayList<>();
    Carried.asked(scene).forEach(asked -> breaches.addAll(asked(asked)));
    boolean judged = scene.task().isPresent() && !scene.isHindered() && !scene.isOver();
    if (judged && scene.task().get().mixMode() == 1) {
      List<Who> paned = Carried.of(scene.task().get()).paned();
      List<Who> admitted = scene.admitted();
      scene.people().stream()
          .filter(person -> admitted.contains(own(person, scene)))
          .filter(person -> isSeen(person, scene) && !paned.contains(own(person, scene)))
          .map(
              person ->
                  String.format(
                      Locale.ROOT,
                      "Expected a pane for %s, who publishes %s, but there are panes for %s only.",
                      person.user(),
                      person.flowing(),
                      paned))
          .forEach(breaches::add);
    }
    return breaches;
  }

  private static Who own(Person person, Scene scene) {
    return Who.of(person.user(), scene.made().channel(), scene.made().channel());
  }

  private static boolean isSeen(Person person, Scene scene) {
    boolean oneDevice = person.stays().stream().filter(s -> !s.published().isEmpty()).count() == 1;
    return (person.streamer() || person.onAir())
        && scene.isSteady(person)
        && oneDevice
        && (person.flowing().contains(Track.CAMERA) || person.flowing().contains(Track.SCREEN));
  }

  private static List<String> asked(Carried asked) {
    List<String> breaches = new ArrayList<>();
    List<Who> paned = asked.paned();
    if (asked.isMixed()) {
      for (Who user : asked.seen()) {
        long panes = paned.stream().filter(user::equals).count();
        if (panes != 1) {
          breaches.add(
              String.format(
                  Locale.ROOT, "Expected one pane for %s, but there are %s.", user, panes));
        }
      }
    }
    if (paned.size() > Geometry.MOST_PANES) {
      breaches.add(
          String.format(Locale.ROOT, "Expected at most 9 panes, but there are %s.", paned.size()));
    }
    return breaches;
  }
}
