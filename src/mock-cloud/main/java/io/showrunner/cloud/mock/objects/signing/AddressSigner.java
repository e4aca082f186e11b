package io.showrunner.cloud.mock.objects.signing;

import io.showrunner.cloud.mock.objects.ObjectAddress;
import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Signs other addresses as one address was signed: same key, version and expiry (OSS guide on HLS).
 */
public final class AddressSigner {
  private static final Set<String> KEPT =
      Set.of(
          "Expires",
          "OSSAccessKeyId",
          "security-token",
          "x-oss-access-key-id",
          "x-oss-credential",
          "x-oss-date",
          "x-oss-expires",
          "x-oss-security-token",
          "x-oss-signature-version");

  private final OssAsk model;
  private final Gate.Entry entry;

  /** Signs like this request, which came in with its signature in the address. */
  public AddressSigner(OssAsk model, Gate.Entry entry) {
    this.model = model;
    this.entry = entry;
  }

  /**
   * The query of an address from which the object can be got.
   *
   * @param process what OSS is to do with it, or empty
   */
  public String query(ObjectAddress object, String process) {
    SortedMap<String, String> parameters = new TreeMap<>(model.parameters());
    parameters.keySet().retainAll(KEPT);
    if (!process.isEmpty()) {
      parameters.put("x-oss-process", process);
    }
    var bare = new HttpAsk("GET", "", "", Map.of(), Body.EMPTY);
    var ask = new OssAsk("GET", object.bucket(), object.key(), parameters, bare);
    Claim old = entry.claim();
    var claim =
        new Claim(old.version(), true, old.keyId(), "", old.stamp(), old.scope(), new TreeSet<>());
    String signature = old.version().signature(ask, claim, entry.key().secret());
    boolean first = old.version() == SignatureVersion.V1;
    parameters.put(first ? "Signature" : "x-oss-signature", signature);
    return EncodedQuery.of(parameters);
  }
}
