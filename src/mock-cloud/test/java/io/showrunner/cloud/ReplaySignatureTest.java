package io.showrunner.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.HttpMethod;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.common.auth.CredentialsProviderFactory;
import com.aliyun.oss.common.comm.SignVersion;
import com.aliyun.oss.model.GeneratePresignedUrlRequest;
import io.showrunner.clock.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our signature is the one the vendor's own SDK makes. */
class ReplaySignatureTest {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(strings = {"replay/s/master.m3u8", "a b/ü~*+(1).m3u8"})
  void isTheVendorsOwn(String key) {
    for (String endpoint : new String[] {"oss-cn-shanghai.aliyuncs.com", "127.0.0.1:8090"}) {
      for (String token : new String[] {"", "a token/+="}) {
        Map<String, String> theirs = query(signedByTheVendor("https://" + endpoint, key, token));
        String signed = theirs.get("x-oss-date");
        Duration validity = Duration.ofSeconds(Long.parseLong(theirs.get("x-oss-expires")));
        var ours =
            new ReplaySignature(
                new ObjectHost("https", endpoint),
                "cn-shanghai",
                "ak-1",
                "secret-1",
                Optional.of(token).filter(t -> !t.isEmpty()),
                validity);
        String url = ours.url(new ObjectUri("media", key), STAMP.parse(signed, Instant::from));
        assertThat(query(url)).isEqualTo(theirs);
        assertThat(url.substring(0, url.indexOf('?')))
            .startsWith(
                endpoint.startsWith("127")
                    ? "https://127.0.0.1:8090/media/"
                    : "https://media.oss-cn-shanghai.aliyuncs.com/");
      }
    }
  }

  private static String signedByTheVendor(String endpoint, String key, String token) {
    var settings = new ClientBuilderConfiguration();
    settings.setSignatureVersion(SignVersion.V4);
    OSS client =
        OSSClientBuilder.create()
            .endpoint(endpoint)
            .credentialsProvider(
                token.isEmpty()
                    ? CredentialsProviderFactory.newDefaultCredentialProvider("ak-1", "secret-1")
                    : CredentialsProviderFactory.newDefaultCredentialProvider(
                        "ak-1", "secret-1", token))
            .clientConfiguration(settings)
            .region("cn-shanghai")
            .build();
    try {
      var request = new GeneratePresignedUrlRequest("media", key, HttpMethod.GET);
      request.setExpiration(inAnHour());
      request.setProcess("hls/sign,live_1");
      return client.generatePresignedUrl(request).toString();
    } finally {
      client.shutdown();
    }
  }

  private static Date inAnHour() {
    try (var machine = new SystemClock()) {
      return Date.from(machine.now().plusSeconds(3600));
    }
  }

  private static Map<String, String> query(String url) {
    Map<String, String> fields = new TreeMap<>();
    Arrays.stream(url.substring(url.indexOf('?') + 1).split("&", -1))
        .map(field -> field.split("=", 2))
        .forEach(field -> fields.put(field[0], field[1]));
    return fields;
  }

  @Test
  void aValidityEndsAfterSevenDays() {
    for (Duration wrong :
        new Duration[] {
          Duration.ZERO, Duration.ofMillis(1500), Duration.ofDays(7).plusSeconds(1)
        }) {
      assertThatThrownBy(() -> signature("secret", wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Expected a validity of 1 s to 7 days");
    }
    assertThat(signature("secret", Duration.ofDays(7)).validity()).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void neverShowsItsSecret() {
    assertThat(signature("very-secret", Duration.ofHours(1)).toString())
        .isEqualTo("ReplaySignature[https://oss-cn-shanghai.aliyuncs.com, cn-shanghai, ak-1]");
    assertThatThrownBy(() -> signature(" ", Duration.ofHours(1)))
        .hasMessage("Expected an access key, but a part of it is empty.");
  }

  @Test
  void theStoreIsReachedOverHttpOrHttps() {
    assertThatThrownBy(() -> new ObjectHost("ftp", "h")).hasMessageContaining("https or http");
    assertThatThrownBy(() -> new ObjectHost("https", "http://h"))
        .hasMessageStartingWith("Expected an endpoint such as");
  }

  private static ReplaySignature signature(String secret, Duration validity) {
    return new ReplaySignature(
        ObjectHost.of("cn-shanghai"), "cn-shanghai", "ak-1", secret, Optional.empty(), validity);
  }
}
