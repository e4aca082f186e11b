package io.showrunner.director;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.process.engine.Token;
import io.showrunner.vocabulary.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the tokens of one room's stories stand.
 *
 * @param standing in the order in which the stories began
 * @param held what was said to tokens that rest in a pause, in the order in which it was said
 */
public record Tokens(List<Token> standing, List<HeldCommand> held) {
  /** No story is running. */
  public static final Tokens NONE = new Tokens(List.of(), List.of());

  /** Takes copies. What an earlier version wrote down holds no commands. */
  public Tokens {
    standing = List.copyOf(standing);
    held = held == null ? List.of() : List.copyOf(held);
  }

  /** The token of a story, if the story is running. */
  public Optional<Token> of(Story story, @Nullable ParticipantId guest) {
    return standing.stream().filter(token -> isOf(token, story, guest)).findFirst();
  }

  /** The tokens of guests' stories. */
  public List<Token> guests() {
    return standing.stream().filter(token -> token.guest() != null).toList();
  }

  Tokens with(Token moved) {
    List<Token> changed = new ArrayList<>(standing);
    for (int i = 0; i < changed.size(); i++) {
      if (isOf(changed.get(i), moved.story(), moved.guest())) {
        changed.set(i, moved);
        return new Tokens(changed, held);
      }
    }
    changed.add(moved);
    return new Tokens(changed, held);
  }

  Tokens without(Story story, @Nullable ParticipantId guest) {
    return new Tokens(
        standing.stream().filter(token -> !isOf(token, story, guest)).toList(),
        held.stream().filter(command -> !command.isOf(story, guest)).toList());
  }

  /** The same, holding a command until its token listens; one that is held already once. */
  Tokens holding(HeldCommand command) {
    List<HeldCommand> now = new ArrayList<>(held);
    now.remove(command);
    now.add(command);
    return new Tokens(standing, now);
  }

  /** The same after a command was heard. */
  Tokens heard(HeldCommand command) {
    return new Tokens(standing, held.stream().filter(other -> !other.equals(command)).toList());
  }

  /** Whether a guest was sent away, or withdrew, and the guest's process has not heard of it. */
  boolean isParting(ParticipantId guest) {
    return held.stream().anyMatch(it -> it.isOf(Story.CO_STREAMING, guest) && it.isParting());
  }

  /** Whether the streamer sent a guest away whose process has not heard of it. */
  boolean isKicked(ParticipantId guest) {
    return held.stream()
        .anyMatch(it -> it.isOf(Story.CO_STREAMING, guest) && it.fact() == Fact.KICKED);
  }

  /** Whether a battle was ended and its process has not heard of it. */
  boolean isEndingBattle() {
    return held.stream().anyMatch(HeldCommand::isEndOfBattle);
  }

  private static boolean isOf(Token token, Story story, @Nullable ParticipantId guest) {
    return token.story() == story && Objects.equals(token.guest(), guest);
  }
}
