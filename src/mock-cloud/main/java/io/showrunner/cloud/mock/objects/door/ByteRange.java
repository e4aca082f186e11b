package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of an object.
 *
 * @param first counted from 0
 * @param last included
 */
record ByteRange(int first, int last) {
  private static final Pattern WRITTEN = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

  /**
   * Reads a Range header. One that cannot be read is passed over, as RFC 9110 allows; one behind
   * the end is refused (assumed: with InvalidRange).
   */
  static Optional<ByteRange> read(String header, int size) {
    var found = WRITTEN.matcher(header);
    if (!found.matches() || header.equals("bytes=-")) {
      return Optional.empty();
    }
    boolean suffix = found.group(1).isEmpty();
    int number = Integer.parseInt(suffix ? found.group(2) : found.group(1));
    int first = suffix ? Math.max(0, size - number) : number;
    int last =
        suffix || found.group(2).isEmpty()
            ? size - 1
            : Math.min(size - 1, Integer.parseInt(found.group(2)));
    if (first >= size) {
      throw new OssRefusal(
          416,
          "InvalidRange",
          String.format(
              Locale.ROOT, "Expected a range within %s bytes, but found '%s'.", size, header));
    }
    return last < first ? Optional.empty() : Optional.of(new ByteRange(first, last));
  }
}
