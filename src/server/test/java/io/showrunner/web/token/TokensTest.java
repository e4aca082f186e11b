package io.showrunner.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showrunner.vocabulary.ParticipantId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens are believed if they are ours, meant for us and still good. */
class TokensTest {
  private static final String SECRET = "a-token-secret-that-is-long-enough";
  private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
  private static final Caller ANA = new Caller.User(new ParticipantId("ana"));
  private static final String HS256 = "{'alg':'HS256'}";
  private final Tokens tokens = new Tokens(SECRET);

  @Test
  void whatWasIssuedIsReadUntilItExpires() {
    String token = tokens.issue(ANA, NOW, NOW.plusSeconds(60));
    assertThat(tokens.read(token, NOW.plusSeconds(59))).contains(ANA);
    assertThat(tokens.read(token, NOW.plusSeconds(60))).isEmpty();
    String operator = tokens.issue(new Caller.Operator(), NOW, NOW.plusSeconds(60));
    assertThat(tokens.read(operator, NOW)).contains(new Caller.Operator());
  }

  @Test
  void aBackendThatHasTheSecretSignsItsOwn() throws Exception {
    assertThat(
            tokens.read(
                signed(
                    HS256,
                    "{'aud':'showrunner','sub':'ana','role':'user','exp':1800000060}",
                    SECRET),
                NOW))
        .contains(ANA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'alg':'HS256'} | {'aud':'showrunner','sub':'ana','role':'user'}",
        "{'alg':'HS256'} | {'aud':'another','sub':'ana','role':'user','exp':1800000060}",
        "{'alg':'HS256'} | {'sub':'ana','role':'user','exp':1800000060}",
        "{'alg':'HS256'} | {'aud':'showrunner','sub':'ana','role':'boss','exp':1800000060}",
        "{'alg':'HS256'} | {'aud':'showrunner','sub':'ana','exp':1800000060}",
        "{'alg':'HS256'} | {'aud':'showrunner','role':'user','exp':1800000060}",
        "{'alg':'HS256'} | {'aud':'showrunner','sub':'a b','role':'user','exp':1800000060}",
        "{'alg':'HS256'} | {'aud':'showrunner','sub':'ana','role':'user','exp':1900000000}",
        "{'alg':'HS256'} | {'aud':'showrunner','sub':'ana','role':'user','exp':1800000060,'nbf':1800000030}",
        "{'alg':'HS256'} | no claims",
        "{'alg':'none'}  | {'aud':'showrunner','sub':'ana','role':'user','exp':1800000060}",
        "{'alg':'HS512'} | {'aud':'showrunner','sub':'ana','role':'user','exp':1800000060}",
      })
  void whatIsNotMeantForUsIsNot(String header, String claims) throws Exception {
    assertThat(tokens.read(signed(header, claims, SECRET), NOW)).isEmpty();
  }

  @Test
  void anotherSecretOrNoSignatureIsNoToken() throws Exception {
    String claims = "{'aud':'showrunner','sub':'ana','role':'user','exp':1800000060}";
    String good = signed(HS256, claims, SECRET);
    assertThat(tokens.read(signed(HS256, claims, SECRET + "x"), NOW)).isEmpty();
    assertThat(tokens.read(good.substring(0, good.lastIndexOf('.') + 1), NOW)).isEmpty();
    assertThat(tokens.read("", NOW)).isEmpty();
    assertThat(tokens.read("a.b.c", NOW)).isEmpty();
  }

  @Test
  void aShortSecretIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> new Tokens("short-secret"))
        .hasMessageContaining("32 characters")
        .hasMessageNotContaining("short-secret");
  }

  @Test
  void aTokenIsNotGivenOutForLongerThanItWouldBeBelieved() {
    String token = tokens.issue(ANA, NOW, NOW.plus(Tokens.LONGEST));
    assertThat(tokens.read(token, NOW)).contains(ANA);
    assertThat(tokens.read(token, NOW.minus(Duration.ofDays(1)))).isEmpty();
  }

  private static String signed(String header, String claims, String secret)
      throws NoSuchAlgorithmException, InvalidKeyException {
    String text = base64(header) + "." + base64(claims);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static String base64(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
