package io.showrunner.cloud.mock.access;

import java.util.Set;

/**
 * A pair an SDK signs with.
 *
 * @param id goes over the wire
 * @param secret never does
 * @param active whether it is switched on
 * @param denied operations its owner may not use, by the vendor's names; {@code *} for all
 */
public record AccessKey(String id, String secret, boolean active, Set<String> denied) {
  /** Takes a copy. */
  public AccessKey {
    denied = Set.copyOf(denied);
  }

  /** An active key that may do everything. */
  public static AccessKey of(String id, String secret) {
    return new AccessKey(id, secret, true, Set.of());
  }

  /** Whether its owner may use this operation. */
  public boolean allows(String operation) {
    return !denied.contains("*") && !denied.contains(operation);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return id;
  }
}
