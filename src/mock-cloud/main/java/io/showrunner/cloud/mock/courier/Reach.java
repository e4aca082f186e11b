package io.showrunner.cloud.mock.courier;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** How far callbacks go: who may ask a mock cloud can have it call any address it may call. */
public enum Reach {
  /** To addresses of this machine that no other reaches. */
  LOOPBACK {
    @Override
    boolean takesIn(URI address) {
      try {
        String host = address.getHost();
        return host != null
            && Arrays.stream(InetAddress.getAllByName(host))
                .allMatch(InetAddress::isLoopbackAddress);
      } catch (UnknownHostException nowhere) {
        // Who is nowhere cannot be called by mistake, and is told of as one who did not answer.
        return true;
      }
    }
  },
  /** To any. */
  ANYWHERE {
    @Override
    boolean takesIn(URI address) {
      return true;
    }
  };

  /** Whether this address may be called; asks the name servers. */
  abstract boolean takesIn(URI address);
}
