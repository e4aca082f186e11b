package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.http.HttpAsk;
import io.showrunner.http.PercentCoding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request as OSS understands it.
 *
 * @param bucket empty if none is named
 * @param key empty if it is about the bucket
 * @param parameters decoded; one without a value has an empty one, of two the first counts
 * @param http what it was read from
 */
public record OssAsk(
    String method, String bucket, String key, SortedMap<String, String> parameters, HttpAsk http) {
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9][a-z0-9-]{1,61}[a-z0-9])\\.((oss-|oss\\.|localhost)[^:]*)(:\\d+)?");

  /** One of these stands in every address that is signed for the object store. */
  private static final Set<String> IN_ADDRESS = Set.of("OSSAccessKeyId", "x-oss-signature-version");

  /**
   * Reads {@code /bucket/key}, the style the OSS SDK 3.18.5 uses with an IP address as its endpoint
   * (observed), or {@code /key} with the bucket as the first label of a host that is called {@code
   * oss-…}, {@code oss.…} or {@code localhost} (assumed: which hosts count).
   *
   * @return in how many ways it can be meant, the likelier first: ali-oss 6.23.0 names an invented
   *     host with a bucket whenever its endpoint is an IP address, also where the bucket stands in
   *     the path or none is meant (observed). The signature tells which is right
   */
  public static List<OssAsk> readings(HttpAsk http) {
    OssAsk byPath = byPath(http);
    return bucketOfHost(http)
        .map(bucket -> List.of(of(http, bucket, path(http)), byPath))
        .orElse(List.of(byPath));
  }

  /** Whether a request for the root is for the object store, judged by anything but its body. */
  public static boolean isMeant(HttpAsk head) {
    boolean signedForIt =
        head.header("authorization").filter(text -> text.startsWith("OSS")).isPresent();
    boolean isForTheGateway =
        head.headers().keySet().stream().anyMatch(name -> name.startsWith("x-acs-"))
            || parameters(head.query()).containsKey("Action");
    return signedForIt
        || (!isForTheGateway
            && (bucketOfHost(head).isPresent()
                || parameters(head.query()).keySet().stream().anyMatch(IN_ADDRESS::contains)));
  }

  private static OssAsk byPath(HttpAsk http) {
    String path = path(http);
    int slash = path.indexOf('/');
    String bucket = slash < 0 ? path : path.substring(0, slash);
    return of(http, PercentCoding.decoded(bucket), slash < 0 ? "" : path.substring(slash + 1));
  }

  private static OssAsk of(HttpAsk http, String bucket, String encodedKey) {
    return new OssAsk(
        http.method(), bucket, PercentCoding.decoded(encodedKey), parameters(http.query()), http);
  }

  private static String path(HttpAsk http) {
    return http.path().startsWith("/") ? http.path().substring(1) : http.path();
  }

  private static Optional<String> bucketOfHost(HttpAsk http) {
    return http.header("host").map(HOST::matcher).filter(Matcher::matches).map(m -> m.group(1));
  }

  /** A parameter's value. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** What all versions sign: bucket and key, in whatever style they were asked for. */
  String resource() {
    return bucket.isEmpty() ? "/" : String.format(Locale.ROOT, "/%s/%s", bucket, key);
  }

  /** A header's value without blanks around it; empty text if it is not there. */
  String headerOrEmpty(String name) {
    return http.header(name).map(String::trim).orElse("");
  }

  /** Headers whose names begin with {@code x-oss-}, and these: a line each, sorted by name. */
  String linesOfVendorHeadersAnd(Set<String> others) {
    return http.headers().keySet().stream()
        .filter(name -> name.startsWith("x-oss-") || others.contains(name))
        .sorted()
        .map(name -> String.format(Locale.ROOT, "%s:%s\n", name, headerOrEmpty(name)))
        .collect(Collectors.joining());
  }

  private static SortedMap<String, String> parameters(String query) {
    var found = new TreeMap<String, String>();
    for (String part : query.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        found.putIfAbsent(PercentCoding.decoded(name), PercentCoding.decoded(value));
      }
    }
    return found;
  }
}
