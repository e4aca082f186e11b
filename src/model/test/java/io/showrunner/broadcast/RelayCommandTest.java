package io.showrunner.broadcast;

import static io.showrunner.broadcast.ARoom.ANA;
import static io.showrunner.broadcast.ARoom.BO;
import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.broadcast.RelayCommand.Start;
import io.showrunner.broadcast.RelayCommand.Stop;
import io.showrunner.broadcast.RelayCommand.Update;
import org.junit.jupiter.api.Test;

class RelayCommandTest {
  private static final Relay OF_ANA = new Relay.SingleStream(ANA);
  private static final Relay OF_BO = new Relay.SingleStream(BO);

  @Test
  void whatIsWantedForTheFirstTimeIsStarted() {
    assertThat(RelayCommand.difference(RelayBook.EMPTY.wanting(OF_ANA)))
        .containsExactly(new Start(1, OF_ANA));
  }

  @Test
  void whatIsWantedDifferentlyIsUpdated() {
    var running = new RelayBook(OF_BO, OF_ANA, OF_ANA, 4);
    assertThat(RelayCommand.difference(running)).containsExactly(new Update(5, OF_BO));
  }

  @Test
  void whatIsWantedAsItIsAskedForIsLeftAlone() {
    assertThat(RelayCommand.difference(new RelayBook(OF_ANA, OF_ANA, null, 1))).isEmpty();
  }

  @Test
  void whatIsNoLongerWantedIsStopped() {
    assertThat(RelayCommand.difference(new RelayBook(null, OF_ANA, OF_ANA, 7)))
        .containsExactly(new Stop(8));
  }

  @Test
  void nothingWantedAndNothingAskedIsNothingToDo() {
    assertThat(RelayCommand.difference(RelayBook.EMPTY)).isEmpty();
  }

  @Test
  void afterAnAbsenceTheTaskIsStartedAsItWasAndUpdatedIfMoreIsWanted() {
    assertThat(RelayCommand.again(new RelayBook(OF_BO, OF_ANA, OF_ANA, 3)))
        .containsExactly(new Start(4, OF_ANA), new Update(5, OF_BO));
    assertThat(RelayCommand.again(new RelayBook(OF_ANA, OF_ANA, OF_ANA, 3)))
        .containsExactly(new Start(4, OF_ANA));
  }
}
