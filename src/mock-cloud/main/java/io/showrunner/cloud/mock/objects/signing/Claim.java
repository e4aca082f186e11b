package io.showrunner.cloud.mock.objects.signing;

import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a request says who asks.
 *
 * @param inAddress whether the signature stands in the address rather than in a header
 * @param keyId of the access key
 * @param stamp what the signature says of time, as written: seconds since 1970 in an address of
 *     versions 1 and 2, {@code yyyyMMdd'T'HHmmss'Z'} in version 4, else the header x-oss-date, or
 *     Date
 * @param scope {@code date/region} of version 4; empty before
 * @param additional names of headers signed besides those always signed, in lower case
 */
public record Claim(
    SignatureVersion version,
    boolean inAddress,
    String keyId,
    String signature,
    String stamp,
    String scope,
    SortedSet<String> additional) {
  private static final Pattern SCOPED =
      Pattern.compile("([^/]+)/(\\d{8}/[^/]+)/oss/aliyun_v4_request");

  /** One of version 4, whose credential says day and region as well. */
  static Claim scoped(
      String credential, boolean inAddress, String signature, String date, SortedSet<String> more) {
    var found = SCOPED.matcher(credential);
    if (!found.matches()) {
      throw OssRefusal.invalidArgument(
          String.format(
              Locale.ROOT,
              "Credential: expected id/yyyymmdd/region/oss/aliyun_v4_request, but found '%s'.",
              credential));
    }
    return new Claim(
        SignatureVersion.V4, inAddress, found.group(1), signature, date, found.group(2), more);
  }

  /** Names of headers, separated by semicolons. */
  static SortedSet<String> namesIn(String text) {
    return Arrays.stream(text.split(";", -1))
        .map(name -> name.trim().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
