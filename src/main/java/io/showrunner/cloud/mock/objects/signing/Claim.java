package io.showrunner.cloud.mock.objects.signing;

import java.util.SortedSet;

/**
 * How a request says who asks.
 *
 * @param inAddress whether the signature stands in the address rather than in a header
 * @param keyId of the access key
 * @param stamp what the signature says of time, as written: seconds since 1970 in an address of
 *     versions 1 and 2, {@code yyyyMMdd'T'HHmmss'Z'} in version 4, else the Date header
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
    SortedSet<String> additional) {}
