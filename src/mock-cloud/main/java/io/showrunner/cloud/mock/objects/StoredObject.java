package io.showrunner.cloud.mock.objects;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An object as it is stored.
 *
 * @param modified when it was written
 * @param contentType as given, or guessed by who wrote it
 * @param metadata what came as {@code x-oss-meta-…}, by name in lower case without that beginning
 * @param tags in alphabetical order
 */
public record StoredObject(
    Content content,
    Instant modified,
    String contentType,
    Map<String, String> metadata,
    Map<String, String> tags) {
  /** Takes copies. */
  public StoredObject {
    metadata = Map.copyOf(metadata);
    tags = Collections.unmodifiableMap(new TreeMap<>(tags));
  }

  /** An object with neither metadata nor tags. */
  public static StoredObject of(Content content, Instant modified, String contentType) {
    return new StoredObject(content, modified, contentType, Map.of(), Map.of());
  }

  /** The same with other metadata. */
  public StoredObject withMetadata(Map<String, String> other) {
    return new StoredObject(content, modified, contentType, other, tags);
  }

  /** The same with other tags. */
  public StoredObject withTags(Map<String, String> other) {
    return new StoredObject(content, modified, contentType, metadata, other);
  }
}
