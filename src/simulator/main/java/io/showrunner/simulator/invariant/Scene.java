package io.showrunner.simulator.invariant;

import io.showrunner.broadcast.Cast;
import io.showrunner.broadcast.Engagement;
import io.showrunner.broadcast.GuestsInBattle;
import io.showrunner.broadcast.Performer;
import io.showrunner.broadcast.Place;
import io.showrunner.broadcast.RoomState;
import io.showrunner.cloud.Answer;
import io.showrunner.cloud.mock.task.TaskView;
import io.showrunner.layout.Geometry;
import io.showrunner.trace.AppEvent;
import io.showrunner.vocabulary.ParticipantId;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One room at one moment at which everything due has been done, as it lies before its judges.
 *
 * @param began when the world began, from which moments are told
 * @param now the moment
 * @param lastCause when something last happened that the room must answer to
 * @param people everybody of the room, the streamer first, then in the order of first hearing
 * @param tasks live tasks of the room's channel, from the cloud
 * @param online whether the CDN has the room's stream
 * @param books the room as the director has committed it, empty if it refused to make it
 * @param busy whether commands wait to be sent or repeated
 * @param lastAnswer the cloud's last answer to this room, if there was any
 * @param weather how the weather has treated the room
 * @param others the rooms it ever was invited to a battle by, or invited
 * @param inbox every event in the inbox by its key, and whether it had its turn; empty if nobody
 *     looked
 * @param news what has happened since the room was last looked at, in order
 */
public record Scene(
    Instant began,
    Instant now,
    AppEvent.RoomCreate made,
    Instant lastCause,
    List<Person> people,
    List<TaskView> tasks,
    boolean online,
    Optional<RoomState> books,
    boolean busy,
    Optional<Answer> lastAnswer,
    Roughness weather,
    List<OtherRoom> others,
    Optional<Map<String, Boolean>> inbox,
    List<Happening> news) {
  /** Takes copies. */
  public Scene {
    people = List.copyOf(people);
    tasks = List.copyOf(tasks);
    others = List.copyOf(others);
    news = List.copyOf(news);
  }

  /** News of one kind, in order. */
  <H extends Happening> List<H> news(Class<H> kind) {
    return news.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** A moment as records tell it. */
  String told(Instant moment) {
    return Duration.between(began, moment).toString();
  }

  /** The one task that lives, if exactly one does. */
  Optional<TaskView> task() {
    return tasks.size() == 1 ? Optional.of(tasks.get(0)) : Optional.empty();
  }

  Optional<Person> person(ParticipantId user) {
    return people.stream().filter(p -> p.user().equals(user)).findFirst();
  }

  /** Whether the broadcast is over, as far as its director knows. */
  boolean isOver() {
    return books.filter(room -> room.phase() == Phase.ENDED).isPresent();
  }

  /** Whether everybody has been still for so long that all must be settled. */
  boolean isStill() {
    return !now.isBefore(lastCause.plus(Person.SETTLING)) && !now.isBefore(weather.healed());
  }

  /** Whether everybody must know by now how somebody stands. */
  boolean isSteady(Person person) {
    return person.isSteady(now) && !now.isBefore(weather.healed());
  }

  /** Whether the room says of its playability what is not so. */
  boolean isPlayabilityWrong() {
    return books
        .filter(room -> room.phase() != Phase.ENDED)
        .filter(room -> room.arrived() != online)
        .isPresent();
  }

  /**
   * Whether the cloud keeps the room waiting, by a full quota or a URL that rests or because it is
   * in trouble, or our own engine is dead: what is wanted cannot be then. Trouble that the weather
   * made must heal in time.
   */
  boolean isHindered() {
    boolean toHeal = weather.lastCallStruck() && !now.isBefore(weather.healed());
    boolean refused = lastAnswer.filter(answer -> !(answer instanceof Answer.Done)).isPresent();
    return busy && (weather.isEngineOpen(now) || (!toHeal && refused));
  }

  /** Whether a change of the picture is being held back, so that it stays calm. */
  boolean isHeld() {
    return books
        .map(room -> room.pace().held())
        .filter(held -> now.isBefore(held.until()))
        .isPresent();
  }

  /** The other room of the battle that both pictures show now, if one does. */
  Optional<OtherRoom> rival() {
    return books
        .map(RoomState::engagement)
        .filter(Engagement::isShown)
        .flatMap(battle -> other(battle.opponent()));
  }

  Optional<OtherRoom> other(RoomId room) {
    return others.stream().filter(other -> other.made().room().equals(room)).findFirst();
  }

  /** Everybody who belongs in the picture, by name and channel. */
  List<Who> admitted() {
    return cast().performers().stream().map(p -> Who.of(p, made.channel())).toList();
  }

  /**
   * Who belongs in the picture: the streamer, in a battle the other room's too, then guests on air
   * in the order of their places, unless they step aside.
   */
  Cast cast() {
    List<Performer> performers = new ArrayList<>();
    people.stream()
        .filter(Person::streamer)
        .map(person -> person.performer(made.channel()))
        .forEach(performers::add);
    Optional<OtherRoom> rival = rival();
    rival.ifPresent(other -> performers.add(other.streamer().performer(other.made().channel())));
    if (rival.isPresent() && !guestsStay()) {
      return new Cast(made.channel(), made.orientation(), performers);
    }
    for (Place place : books.map(RoomState::places).orElse(List.of())) {
      person(place.guest())
          .filter(Person::onAir)
          .map(person -> person.performer(made.channel()))
          .ifPresent(performers::add);
    }
    return new Cast(
        made.channel(),
        made.orientation(),
        performers.stream()
            .limit(rival.isPresent() ? Geometry.MOST_PANES : Long.MAX_VALUE)
            .toList());
  }

  private boolean guestsStay() {
    return books
        .map(RoomState::engagement)
        .filter(battle -> battle.guests() == GuestsInBattle.STAY)
        .isPresent();
  }
}
