package io.showrunner.cloud.mock.frontdoor;

import io.showrunner.cloud.mock.objects.signing.OssAsk;
import io.showrunner.http.HttpAsk;
import io.showrunner.http.HttpSite;
import io.showrunner.http.door.Door;
import io.showrunner.http.door.DoorSettings;
import io.showrunner.http.door.Route;
import java.io.IOException;
import java.util.List;

/** Opens the mock cloud's port. */
public final class FrontDoor {
  private static final int MB = 1024 * 1024;

  /** What a stand-in takes: an upload is larger than a call. */
  static final Bodies USUAL = new Bodies(MB, 16 * MB, 64 * MB);

  private FrontDoor() {}

  /**
   * Most bytes of a body.
   *
   * @param gateway of what the vendor's gateway is asked
   * @param world of what the world is told
   * @param objects of an upload
   */
  record Bodies(int gateway, int world, int objects) {}

  /**
   * Listens from now on.
   *
   * @param gateway answers on {@code /} alone, unless the object store is meant
   * @param objects answers on every path that is nobody else's
   * @param world answers on {@code /_mock} and below
   * @throws IOException if the port cannot be had
   */
  public static Door open(DoorSettings settings, HttpSite gateway, HttpSite objects, HttpSite world)
      throws IOException {
    return open(settings, USUAL, gateway, objects, world);
  }

  static Door open(
      DoorSettings settings, Bodies most, HttpSite gateway, HttpSite objects, HttpSite world)
      throws IOException {
    return Door.open(
        settings,
        List.of(
            new Route(FrontDoor::isForTheGateway, gateway, most.gateway(), VendorWords::json),
            Route.on(FrontDoor::isOfTheWorld, world, most.world(), VendorWords::json),
            Route.on(path -> true, objects, most.objects(), VendorWords::xml)));
  }

  /** The object store is asked on the root as well: for a bucket its host names, or for all. */
  private static boolean isForTheGateway(HttpAsk head) {
    return head.path().equals("/") && !OssAsk.isMeant(head);
  }

  private static boolean isOfTheWorld(String path) {
    return path.equals("/_mock") || path.startsWith("/_mock/");
  }
}
