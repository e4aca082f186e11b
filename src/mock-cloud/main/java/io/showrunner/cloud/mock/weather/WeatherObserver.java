package io.showrunner.cloud.mock.weather;

/** Is told what the weather does to calls and callbacks, at the moment it does it. */
public interface WeatherObserver {
  /**
   * A call goes wrong like that.
   *
   * @param operation the vendor's name
   */
  default void callStruck(String operation, CallFault how) {}

  /** A callback goes wrong like that; one that meets several troubles is told of for each. */
  default void callbackStruck(CallbackTrouble how) {}
}
