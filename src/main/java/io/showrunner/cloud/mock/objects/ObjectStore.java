package io.showrunner.cloud.mock.objects;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Buckets that are there from the beginning, and their objects. Safe for many threads. */
public final class ObjectStore {
  private final Map<String, ConcurrentSkipListMap<String, StoredObject>> buckets = new TreeMap<>();

  /** Empty buckets of these names. */
  public ObjectStore(Collection<String> buckets) {
    buckets.forEach(name -> this.buckets.put(name, new ConcurrentSkipListMap<>()));
  }

  /** Whether there is such a bucket. */
  public boolean has(String bucket) {
    return buckets.containsKey(bucket);
  }

  /** The object, if it is there. */
  public Optional<StoredObject> get(ObjectAddress address) {
    return Optional.ofNullable(buckets.get(address.bucket()))
        .map(objects -> objects.get(address.key()));
  }

  /**
   * Writes an object, over an older one if there is one.
   *
   * @throws IllegalArgumentException if there is no such bucket
   */
  public void put(ObjectAddress address, StoredObject object) {
    bucket(address.bucket()).put(address.key(), object);
  }

  /** Deletes an object; does nothing if it is not there. */
  public void delete(ObjectAddress address) {
    bucket(address.bucket()).remove(address.key());
  }

  /** A snapshot of the objects whose keys begin so, in the order of their keys. */
  public SortedMap<String, StoredObject> list(String bucket, String prefix) {
    var found = new TreeMap<String, StoredObject>();
    for (var entry : bucket(bucket).tailMap(prefix, true).entrySet()) {
      if (!entry.getKey().startsWith(prefix)) {
        break;
      }
      found.put(entry.getKey(), entry.getValue());
    }
    return found;
  }

  /** Empties every bucket. */
  public void clear() {
    buckets.values().forEach(Map::clear);
  }

  private ConcurrentSkipListMap<String, StoredObject> bucket(String name) {
    ConcurrentSkipListMap<String, StoredObject> found = buckets.get(name);
    if (found == null) {
      throw new IllegalArgumentException("Expected a bucket, but '%s' is none.".formatted(name));
    }
    return found;
  }
}
