package io.showrunner.standin;

import io.showrunner.clock.Chance;
import io.showrunner.clock.ShowClock;
import io.showrunner.cloud.mock.catalogue.Operation;
import io.showrunner.cloud.mock.frontdoor.FrontDoor;
import io.showrunner.cloud.mock.gateway.Gateway;
import io.showrunner.cloud.mock.gateway.Product;
import io.showrunner.cloud.mock.ground.Service;
import io.showrunner.http.door.Door;
import io.showrunner.http.door.DoorSettings;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** A mock cloud that listens on a port of its own until closed. */
public final class StandIn implements AutoCloseable {
  private final StandInSettings settings;
  private final ShowClock machine;
  private volatile Era era;
  private final Door door;

  private StandIn(StandInSettings settings, ShowClock machine) throws IOException {
    this.settings = settings;
    this.machine = machine;
    this.era = new Era(settings, machine);
    List<Operation> operations = era.cloud().operations();
    var products =
        List.of(
            Product.live(new Backend(Service.LIVE, operations, () -> era)),
            Product.imm(new Backend(Service.IMM, operations, () -> era)),
            Product.vod(new Backend(Service.VOD, operations, () -> era)));
    var gateway =
        new Gateway(
            settings.gateway(),
            settings.keys(),
            products,
            machine,
            new Chance(settings.seed()).forPurpose("gateway"));
    this.door =
        FrontDoor.open(
            DoorSettings.onPort(settings.port()).on(settings.host()),
            new RootSite(gateway),
            ask -> era.objects().answer(ask),
            new WorldSite(
                settings.cloud().apps().get(0),
                new Guests(settings.isOnlyFromHere()),
                () -> era,
                this::startAgain));
  }

  /**
   * Listens from now on.
   *
   * @param machine the machine's own clock: signatures are held against it, and the world keeps its
   *     pace
   * @throws PortNotOpened if the port cannot be had
   */
  public static StandIn open(StandInSettings settings, ShowClock machine) {
    try {
      return new StandIn(settings, machine);
    } catch (IOException e) {
      throw new PortNotOpened(settings, e);
    }
  }

  /** Where a client on this machine finds it, ending in a slash. */
  public URI address() {
    return door.address();
  }

  @Override
  public void close() {
    door.close();
    era.close();
  }

  private synchronized void startAgain() {
    Era before = era;
    era = new Era(settings, machine);
    before.close();
  }
}
