package io.showrunner.phrasebook;

import io.showrunner.cloud.mock.ground.Assumption;
import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.simulator.Book;
import io.showrunner.simulator.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules and processes that scenarios are played by, and the conditions: read once, shared by
 * all of them. Cucumber makes the steps' objects by itself, so what they play by has to stand where
 * they can find it.
 */
public final class Repertoire {
  private static final Set<Assumption> RELIED_ON = EnumSet.noneOf(Assumption.class);
  private static @Nullable Book book;
  private static Profile profile = Profile.USUAL;
  private static String options = "";

  private Repertoire() {}

  /** Scenarios play by this from now on; null for the working tree's own, read when needed. */
  public static synchronized void use(@Nullable Book now) {
    use(now, Profile.USUAL);
  }

  /** The same under these conditions. */
  public static synchronized void use(@Nullable Book now, Profile conditions) {
    use(now, conditions, "");
  }

  /**
   * The same. What was relied on before is forgotten.
   *
   * @param given the options that say so on the command line, for whoever plays a scenario again;
   *     each with a space before it
   */
  public static synchronized void use(@Nullable Book now, Profile conditions, String given) {
    book = now;
    profile = conditions;
    options = given;
    RELIED_ON.clear();
  }

  /** What was taken for true about the vendor in the scenarios that are over. */
  public static synchronized List<Assumption> reliedOn() {
    return List.copyOf(RELIED_ON);
  }

  static synchronized void over(World world) {
    RELIED_ON.addAll(world.reliedOn());
  }

  /** The command that plays a scenario again as it was played. */
  public static synchronized String again(String place) {
    return "./showrunner test" + options + " " + place;
  }

  static synchronized Profile profile() {
    return profile;
  }

  static synchronized Book book() {
    if (book == null) {
      book = Book.read(null, null);
    }
    return book;
  }
}
