package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.access.Digests;
import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.HttpAsk;

/** Holds a body against the Content-MD5 that came with it. */
final class ContentDigest {
  private ContentDigest() {}

  /**
   * Does nothing where none came.
   *
   * @throws OssRefusal if it is another's (assumed: with InvalidDigest)
   */
  static void check(HttpAsk http) {
    http.header("content-md5")
        .map(String::trim)
        .filter(given -> !given.equals(Digests.base64(Digests.md5(http.body().bytes()))))
        .ifPresent(
            given -> {
              throw new OssRefusal(
                  400, "InvalidDigest", "The Content-MD5 you specified is not that of the body.");
            });
  }
}
