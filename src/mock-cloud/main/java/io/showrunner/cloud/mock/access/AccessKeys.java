package io.showrunner.cloud.mock.access;

import java.util.List;
import java.util.Optional;

/** Every key there is. */
public record AccessKeys(List<AccessKey> keys) {
  /** Takes a copy. */
  public AccessKeys {
    keys = List.copyOf(keys);
  }

  /** The key with this id. */
  public Optional<AccessKey> find(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }
}
