package io.showrunner.cloud.mock.gateway;

import io.showrunner.http.Body;
import io.showrunner.http.HttpAsk;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacUtils;

/** A request of the modern scheme, written by its description and not by the gateway's code. */
final class ModernCall {
  String method = "POST";
  String query = "";

  /** As the query is to stand in what is signed: sorted, RFC 3986. */
  String canonicalQuery = "";

  String body = "";
  String keyId = GatewayStage.KEY;
  String secret = GatewayStage.SECRET;
  final TreeMap<String, String> headers = new TreeMap<>();
  List<String> unsigned = List.of();

  ModernCall(String operation, String nonce, Instant at) {
    headers.put("host", "127.0.0.1:18080");
    headers.put("x-acs-action", operation);
    headers.put("x-acs-version", "2016-11-01");
    headers.put("x-acs-date", at.toString());
    headers.put("x-acs-signature-nonce", nonce);
  }

  ModernCall query(String sameInBoth) {
    return query(sameInBoth, sameInBoth);
  }

  ModernCall query(String sent, String canonical) {
    query = sent;
    canonicalQuery = canonical;
    return this;
  }

  ModernCall body(String contentType, String text) {
    headers.put("content-type", contentType);
    body = text;
    return this;
  }

  ModernCall with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  ModernCall without(String header) {
    headers.remove(header);
    return this;
  }

  ModernCall unsigned(String header) {
    unsigned = List.of(header);
    return this;
  }

  ModernCall by(String id, String itsSecret) {
    keyId = id;
    secret = itsSecret;
    return this;
  }

  HttpAsk signed() {
    headers.putIfAbsent("x-acs-content-sha256", DigestUtils.sha256Hex(body));
    List<String> names = new ArrayList<>(headers.keySet());
    names.removeAll(unsigned);
    String canonicalHeaders =
        names.stream()
            .map(name -> name + ":" + headers.getOrDefault(name, "").strip() + "\n")
            .collect(Collectors.joining());
    String signedHeaders = String.join(";", names);
    String canonical =
        String.join(
            "\n",
            method,
            "/",
            canonicalQuery,
            canonicalHeaders,
            signedHeaders,
            headers.getOrDefault("x-acs-content-sha256", ""));
    String signature =
        new HmacUtils("HmacSHA256", secret)
            .hmacHex("ACS3-HMAC-SHA256\n" + DigestUtils.sha256Hex(canonical));
    return sent(
        String.format(
            Locale.ROOT,
            "ACS3-HMAC-SHA256 Credential=%s,SignedHeaders=%s,Signature=%s",
            keyId,
            signedHeaders,
            signature));
  }

  HttpAsk sent(String authorization) {
    Map<String, List<String>> sent = new TreeMap<>();
    headers.forEach((name, value) -> sent.put(name, List.of(value)));
    sent.put("Authorization", List.of(authorization));
    return new HttpAsk(method, "/", query, sent, Body.of(body.getBytes(StandardCharsets.UTF_8)));
  }
}
