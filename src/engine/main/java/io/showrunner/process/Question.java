package io.showrunner.process;

import io.showrunner.broadcast.RelayEnd;
import io.showrunner.broadcast.Remedy;
import io.showrunner.broadcast.Replay;
import io.showrunner.vocabulary.Doors;
import io.showrunner.vocabulary.Mode;
import io.showrunner.vocabulary.Words;
import java.util.List;

/** What a gateway can ask. The word is the variable's name in the process. */
public enum Question implements Words {
  /** What woke the token; without an answer once a timer has fired. */
  FACT,
  /** What kind of picture the rules chose. */
  MODE,
  /** Whether the rules find a place for the guest. */
  ADMISSION,
  /** Whether the cloud has a mixed-stream task to spare. */
  MIX,
  /** How the relay ended by other hands than ours. */
  HOW,
  /** What is done about it. */
  REMEDY,
  /** Whether the two rooms may battle each other. */
  RIVALS,
  /** How often the cloud was asked for the same by now. */
  TRIED,
  /** What there is of a replay. */
  STOCK;

  /** Whether the room keeps the answer in mind while a token waits; the others are gone by then. */
  public boolean isRemembered() {
    return this == MODE || this == TRIED;
  }

  /** The answers it can get in a story, as diagrams write them. */
  public List<String> answers(Story story) {
    return switch (this) {
      case FACT -> story.facts().stream().map(Fact::word).toList();
      case MODE -> Words.all(Mode.class);
      case ADMISSION -> Words.all(Doors.class);
      case MIX -> Words.all(MixSlot.class);
      case HOW -> Words.all(RelayEnd.class);
      case REMEDY -> Words.all(Remedy.Deed.class);
      case RIVALS -> Words.all(Rivals.class);
      case TRIED -> Words.all(Tried.class);
      case STOCK -> Words.all(Replay.Stock.class);
    };
  }
}
