package io.showrunner.simulator;

import io.showrunner.cloud.mock.profile.Profile;

/**
 * What a world is set up with besides rules and processes.
 *
 * @param profile how its cloud behaves
 * @param line how its director reaches that cloud; the records are the same on any
 */
public record Conditions(Profile profile, CloudLine.Kind line) {
  /** The usual cloud, asked directly. */
  public static final Conditions USUAL = new Conditions(Profile.USUAL, CloudLine.Kind.IN_PROCESS);

  /** The same with a cloud that behaves like this. */
  public Conditions under(Profile other) {
    return new Conditions(other, line);
  }

  /** The same over another line. */
  public Conditions over(CloudLine.Kind other) {
    return new Conditions(profile, other);
  }
}
