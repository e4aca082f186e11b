package io.showrunner.cloud.mock.objects;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Buckets and their objects. Safe for many threads. */
public final class ObjectStore {
  private final ConcurrentSkipListMap<String, Bucket> buckets = new ConcurrentSkipListMap<>();

  private record Bucket(Instant since, ConcurrentSkipListMap<String, StoredObject> objects) {
    Bucket(Instant since) {
      this(since, new ConcurrentSkipListMap<>());
    }
  }

  /** Empty buckets of these names, which have been there always. */
  public ObjectStore(Collection<String> buckets) {
    buckets.forEach(name -> make(name, Instant.EPOCH));
  }

  /** Makes an empty bucket; does nothing if it is there. */
  public void make(String bucket, Instant now) {
    buckets.putIfAbsent(bucket, new Bucket(now));
  }

  /** A bucket is there no longer, nor anything in it. */
  public void remove(String bucket) {
    buckets.remove(bucket);
  }

  /** What buckets there are, in the order of their names. */
  public List<String> buckets() {
    return List.copyOf(buckets.keySet());
  }

  /**
   * Since when there is this bucket.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Instant since(String bucket) {
    return found(bucket).since();
  }

  /** Whether there is such a bucket. */
  public boolean has(String bucket) {
    return buckets.containsKey(bucket);
  }

  /** The object, if it is there. */
  public Optional<StoredObject> get(ObjectAddress address) {
    return Optional.ofNullable(buckets.get(address.bucket()))
        .map(bucket -> bucket.objects().get(address.key()));
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
    buckets.values().forEach(bucket -> bucket.objects().clear());
  }

  private ConcurrentSkipListMap<String, StoredObject> bucket(String name) {
    return found(name).objects();
  }

  private Bucket found(String name) {
    Bucket found = buckets.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Expected a bucket, but '%s' is none.", name));
    }
    return found;
  }
}
