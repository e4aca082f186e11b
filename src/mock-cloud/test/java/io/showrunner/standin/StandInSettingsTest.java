package io.showrunner.standin;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.mock.profile.Profile;
import io.showrunner.cloud.mock.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** A profile sets a stand-in up; what it does not say stays. */
class StandInSettingsTest {
  private static final StandInSettings USUAL = StandInSettings.usual();

  @Test
  void theKeysAProfileNamesAreTheOnlyOnes() {
    Profile profile = ProfileReader.read("p", "{\"keys\":[{\"id\":\"k\",\"secret\":\"s\"}]}");
    StandInSettings set = USUAL.under(profile);
    assertThat(set.keys().find("k")).isPresent();
    assertThat(set.keys().find("showrunner")).isEmpty();
    assertThat(set.cloud()).isEqualTo(USUAL.cloud());
  }

  @Test
  void aProfileThatSaysNothingChangesNothing() {
    assertThat(USUAL.under(Profile.USUAL)).isEqualTo(USUAL);
  }

  @Test
  void aCloudBehavesAsItsProfileSays() {
    Profile profile = ProfileReader.read("p", "{\"quota\":{\"mixed\":1}}");
    assertThat(USUAL.under(profile).cloud().quota().mixed()).isEqualTo(1);
    assertThat(USUAL.under(profile).keys()).isEqualTo(USUAL.keys());
  }
}
