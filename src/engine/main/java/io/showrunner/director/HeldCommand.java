package io.showrunner.director;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.ParticipantId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person said while the token it is for rested in a pause, which listens to nobody: it holds
 * until the token next stands where it is heard.
 *
 * @param guest whose process it is for, if it is a guest's
 */
public record HeldCommand(Story story, @Nullable ParticipantId guest, Fact fact) {
  /** What people say; all other facts are read off the state, and hold as long as they are so. */
  private static final Set<Fact> COMMANDS =
      EnumSet.of(
          Fact.APPROVED,
          Fact.REJECTED,
          Fact.CANCELLED,
          Fact.KICKED,
          Fact.ACCEPTED,
          Fact.DECLINED,
          Fact.BATTLE_ENDED);

  /** Whether a token that listens to this rests in a pause: to no command of anybody. */
  static boolean isPause(List<Fact> listensTo) {
    return listensTo.stream().noneMatch(COMMANDS::contains);
  }

  /**
   * As what it is heard by a token that listens to this; empty if it is not. Where the pause has
   * led on to a place that knows another word for the same, that word is heard.
   */
  Optional<Fact> heardBy(List<Fact> listensTo) {
    return words().stream().filter(listensTo::contains).findFirst();
  }

  /** Whether it sends a guest away, or takes the guest's own wish back. */
  boolean isParting() {
    return story == Story.CO_STREAMING && fact != Fact.APPROVED;
  }

  /** Whether it ends a battle, or what would become one. */
  boolean isEndOfBattle() {
    return story == Story.BATTLE && fact != Fact.ACCEPTED;
  }

  boolean isOf(Story told, @Nullable ParticipantId who) {
    return story == told && Objects.equals(guest, who);
  }

  private List<Fact> words() {
    if (story == Story.BATTLE) {
      return fact == Fact.ACCEPTED
          ? List.of(fact)
          : List.of(fact, Fact.BATTLE_ENDED, Fact.CANCELLED);
    }
    return switch (fact) {
      case REJECTED -> List.of(fact, Fact.KICKED, Fact.OFF_AIR);
      case KICKED -> List.of(fact, Fact.REJECTED, Fact.OFF_AIR);
      case CANCELLED -> List.of(fact, Fact.OFF_AIR);
      default -> List.of(fact);
    };
  }
}
