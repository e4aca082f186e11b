package io.showrunner.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
  @ParameterizedTest
  @CsvSource({
    "rtmp://p/live/a?auth_key=17-0-0-9f, rtmp://p/live/a?auth_key=…",
    "artc://l/play/c?sdkAppId=a&token=44c7, artc://l/play/c?sdkAppId=a&token=…",
    "https://b/o?Expires=9&Signature=a%2Bb&x=1, https://b/o?Expires=9&Signature=…&x=1",
    "https://b/o?x-oss-signature=ab&x-oss-date=2, https://b/o?x-oss-signature=…&x-oss-date=2",
    "https://b/o?security-token=CAIS, https://b/o?security-token=…",
    "https://a/?u=rtmp%3A%2F%2Fp%3Fauth_key%3D17-0%26b%3D1,"
        + " https://a/?u=rtmp%3A%2F%2Fp%3Fauth_key%3D…%26b%3D1",
    "http://h/callbacks/room/my-secret, http://h/callbacks/room/…",
    "{\"rtcPullUrl\":\"artc://c?token=44c7\"}, {\"rtcPullUrl\":\"artc://c?token=…\"}",
    "http://h/hook?Token=ab#end, http://h/hook?Token=…"
  })
  void theSecretOfAnAddressIsLeftOut(String whole, String shown) {
    assertThat(Masked.of(whole)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"http://h/callbacks/cdn", "assigned=3&design=wide", "the token 'guest' moved"})
  void whatIsNoSecretStays(String text) {
    assertThat(Masked.of(text)).isEqualTo(text);
  }

  @Test
  void someValuesAreSecretsAsAWhole() {
    assertThat(Masked.isSecret("NotifyAuthKey")).isTrue();
    assertThat(Masked.isSecret("CallbackUrl")).isFalse();
  }
}
