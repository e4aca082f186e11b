package io.showrunner.why;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A cause, which is its first link, and all that followed from it. */
public final class Chain {
  private final List<Link> links = new ArrayList<>();
  private String streamer = "";

  /** Begins with what is added first. */
  Chain() {}

  /** What all the rest followed from. */
  public Link cause() {
    return links.get(0);
  }

  /** Everything, in the order in which it was told. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  /** The links of one kind. */
  public <T extends Link> List<T> links(Class<T> kind) {
    return links.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Whether anything in it concerns this room. */
  public boolean concerns(String room) {
    return links.stream().anyMatch(link -> link.rooms().contains(room));
  }

  /** Every moment at which something of it was, a repeated call included. */
  public Stream<Duration> moments() {
    return links.stream()
        .flatMap(
            link ->
                link instanceof Link.Asked asked
                    ? asked.tries().stream().map(Told::at)
                    : Stream.of(link.at()));
  }

  /** Who owns the room, empty if that was never told. */
  public String streamer() {
    return streamer;
  }

  void ownedBy(String name) {
    streamer = name;
  }

  void add(Link link) {
    links.add(link);
  }

  void replace(Link old, Link now) {
    links.set(links.lastIndexOf(old), now);
  }

  /** The last move of this token that was told at this moment. */
  Optional<Link.Moved> move(String token, Duration at) {
    return links(Link.Moved.class).stream()
        .filter(moved -> moved.token().equals(token) && moved.at().equals(at))
        .reduce((first, second) -> second);
  }

  /** The command of a room with this number, which asks for this. */
  Optional<Link.Asked> asked(String room, String operation, long generation) {
    return links(Link.Asked.class).stream()
        .filter(asked -> asked.rooms().contains(room) && asked.generation() == generation)
        .filter(asked -> asked.operation().equals(operation))
        .findFirst();
  }
}
