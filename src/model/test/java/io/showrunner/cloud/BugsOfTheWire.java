package io.showrunner.cloud;

import io.showrunner.json.JsonObject;
import net.bytebuddy.asm.Advice;

/** Bugs to plant in what is said to the cloud. */
public final class BugsOfTheWire {
  private BugsOfTheWire() {}

  /** A mixed stream is asked for with the section of a single one. */
  public static final class WrongSection {
    private WrongSection() {}

    /** After {@code RelayWire.parameters}. */
    @Advice.OnMethodExit
    public static void parameters(@Advice.Return(readOnly = false) JsonObject parameters) {
      parameters = wrong(parameters);
    }

    static JsonObject wrong(JsonObject parameters) {
      return parameters.get("TranscodeParams").isEmpty()
          ? parameters
          : parameters.with("SingleSubParams", JsonObject.EMPTY.with("UserId", "ana"));
    }
  }
}
