package io.showrunner.cloud;

import static io.showrunner.cloud.Samples.ANA;
import static io.showrunner.cloud.Samples.CHANNEL;
import static io.showrunner.cloud.Samples.EVENING;
import static io.showrunner.cloud.Samples.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.cloud.PlaylistAnswer.Prospect;
import io.showrunner.cloud.mock.Stage;
import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.cloud.mock.weather.CallFault;
import io.showrunner.vocabulary.Role;
import io.showrunner.vocabulary.StreamName;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What any cloud behind the port does for replays, written once. */
abstract class PlaylistMakerContract {
  private static final ReplayPlace PLACE = ReplayPlace.of("showrunner", "showrunner", "replay");

  abstract PlaylistMaker maker();

  abstract Stage stage();

  @Test
  void everyPieceOfAnInterruptedBroadcastWasRecorded() {
    assertThat(recordings()).isEmpty();
    airsForAMinute();
    stage().pass(Duration.ofMinutes(1));
    airsForAMinute();
    List<Recording> found = recordings();
    assertThat(found)
        .extracting(Recording::start)
        .containsExactly(EVENING, EVENING.plusSeconds(120));
    assertThat(found).extracting(Recording::length).containsOnly(Duration.ofMinutes(1));
    assertThat(found.get(0).at())
        .hasToString(
            String.format(
                Locale.ROOT,
                "oss://showrunner/live/%s/2026-11-20-20-00-00_2026-11-20-20-01-00.mp4",
                STREAM));
    assertThat(maker().recordings(STREAM, EVENING.plusSeconds(1), stage().clock.now()))
        .isEqualTo(found.subList(1, 2));
    assertThat(maker().recordings(STREAM, EVENING, EVENING)).isEqualTo(found.subList(0, 1));
    assertThat(maker().recordings(new StreamName("other"), EVENING, stage().clock.now())).isEmpty();
  }

  @Test
  void recordingsAreReadOverAllPages() {
    for (int n = 0; n < 101; n++) {
      airsForAMinute();
      stage().pass(Duration.ofSeconds(10));
    }
    assertThat(recordings())
        .hasSize(101)
        .isSortedAccordingTo(java.util.Comparator.comparing(Recording::start));
  }

  @Test
  void threeRenditionsAndAMasterPlaylistAreMade() {
    PlaylistAnswer answer = maker().make(request());
    assertThat(answer)
        .isInstanceOfSatisfying(
            PlaylistAnswer.Made.class,
            made -> {
              assertThat(made.master())
                  .hasToString(
                      String.format(
                          Locale.ROOT,
                          "oss://showrunner/replay/%s/20261120-200000/master.m3u8",
                          STREAM));
              assertThat(made.token()).isNotEmpty();
              assertThat(made.length()).isEqualTo(Duration.ofMinutes(1));
            });
    assertThat(stage().cloud.replay().store().list("showrunner", "replay/").keySet())
        .extracting(key -> key.substring(key.lastIndexOf('/') + 1))
        .contains("1080p.m3u8", "480p.m3u8", "720p.m3u8", "master.m3u8");
    assertThat(maker().make(request())).as("made again, the same").isEqualTo(answer);
  }

  @Test
  void aRecordingThatIsNotThereMayCome() {
    PlaylistRequest request = request();
    ObjectUri source = request.source();
    stage().cloud.replay().store().delete(new ObjectAddress(source.bucket(), source.key()));
    assertThat(maker().make(request))
        .isInstanceOfSatisfying(
            PlaylistAnswer.Refused.class,
            refused -> assertThat(refused.prospect()).isEqualTo(Prospect.MISSING));
  }

  @Test
  void whatIsRefusedForGoodIsHopeless() {
    var nowhere = new ObjectUri("showrunner", "other/folder/elsewhere.m3u8");
    PlaylistRequest usual = request();
    var broken =
        new PlaylistRequest(
            "no project!", usual.source(), nowhere, List.of(new Rendition("a", 480, 1, 1000)));
    assertThat(maker().make(broken))
        .isInstanceOfSatisfying(
            PlaylistAnswer.Refused.class,
            refused -> assertThat(refused.prospect()).isEqualTo(Prospect.HOPELESS));
  }

  @ParameterizedTest
  @EnumSource(CallFault.class)
  void whatGoesWrongIsToldAsWhatIsKnown(CallFault fault) {
    PlaylistRequest request = request();
    stage().cloud.weather().calls().strike("GenerateVideoPlaylist", fault, 1);
    PlaylistAnswer answer = maker().make(request);
    if (fault.isSilent()) {
      assertThat(answer).isEqualTo(new PlaylistAnswer.Unknown(Answer.Unknown.NO_ANSWER));
    } else {
      assertThat(answer)
          .isInstanceOfSatisfying(
              PlaylistAnswer.Refused.class,
              refused -> assertThat(refused.prospect()).isEqualTo(Prospect.LATER));
    }
    stage().cloud.weather().calls().strike("DescribeLiveStreamRecordIndexFiles", fault, 1);
    assertThatThrownBy(this::recordings).isInstanceOf(CloudUnreachable.class);
    assertThat(maker().make(request)).isInstanceOf(PlaylistAnswer.Made.class);
  }

  /** A recording of a minute, and what to ask for. */
  private PlaylistRequest request() {
    if (recordings().isEmpty()) {
      airsForAMinute();
    }
    return PLACE.replayOf(STREAM, recordings().get(0));
  }

  private List<Recording> recordings() {
    return maker().recordings(STREAM, EVENING, stage().clock.now());
  }

  private void airsForAMinute() {
    if (stage().cloud.census(Samples.APP, CHANNEL).interactive().isEmpty()) {
      stage().cloud.world().join(CHANNEL, ANA, Role.STREAMER);
      stage().cloud.world().publish(CHANNEL, ANA, Stage.BOTH);
    }
    assertThat(stage().cloud.start(Samples.start(Samples.solo()))).isInstanceOf(Answer.Done.class);
    stage().pass(Duration.ofMinutes(1));
    assertThat(stage().cloud.stop(Samples.stop())).isInstanceOf(Answer.Done.class);
  }
}
