package io.showrunner.journal;

import java.util.concurrent.atomic.AtomicLong;
import net.bytebuddy.asm.Advice;

/** Bugs to plant in the journal: each nested class is woven into one method while a test runs. */
public final class BugsOfTheJournal {
  /** How often a bugged method was called. */
  public static final AtomicLong CALLS = new AtomicLong();

  private BugsOfTheJournal() {}

  /** Every copy counts as news. */
  public static final class CopiesTaken {
    private CopiesTaken() {}

    /** Before {@code Inbox.store}. */
    @Advice.OnMethodEnter
    public static void store(@Advice.Argument(value = 0, readOnly = false) String key) {
      key = key + "#" + CALLS.incrementAndGet();
    }
  }

  /** Every third command is not written down. */
  public static final class CommandsDropped {
    private CommandsDropped() {}

    /** In the place of {@code Outbox.write}. */
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    public static boolean write() {
      return CALLS.incrementAndGet() % 3 == 0;
    }
  }
}
