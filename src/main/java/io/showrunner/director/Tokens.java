package io.showrunner.director;

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
 */
public record Tokens(List<Token> standing) {
  /** No story is running. */
  public static final Tokens NONE = new Tokens(List.of());

  /** Takes a copy. */
  public Tokens {
    standing = List.copyOf(standing);
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
        return new Tokens(changed);
      }
    }
    changed.add(moved);
    return new Tokens(changed);
  }

  Tokens without(Story story, @Nullable ParticipantId guest) {
    return new Tokens(standing.stream().filter(token -> !isOf(token, story, guest)).toList());
  }

  private static boolean isOf(Token token, Story story, @Nullable ParticipantId guest) {
    return token.story() == story && Objects.equals(token.guest(), guest);
  }
}
