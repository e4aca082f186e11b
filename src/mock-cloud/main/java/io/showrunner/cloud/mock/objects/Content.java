package io.showrunner.cloud.mock.objects;

import io.showrunner.http.Body;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bytes of an object, made when somebody first wants to know anything of them. */
public final class Content {
  private @Nullable Supplier<byte[]> maker;
  private Body body = Body.EMPTY;
  private String etag = "";

  private Content(Supplier<byte[]> maker) {
    this.maker = maker;
  }

  /** Bytes that are there already. */
  public static Content of(Body body) {
    return new Content(body::bytes);
  }

  /** Bytes made at most once, and kept from then on. */
  public static Content madeBy(Supplier<byte[]> maker) {
    return new Content(maker);
  }

  /** The bytes. */
  public synchronized Body body() {
    make();
    return body;
  }

  /** MD5 as 32 upper-case hexadecimal digits in double quotes, as OSS gives it for a simple PUT. */
  public synchronized String etag() {
    make();
    return etag;
  }

  private void make() {
    Supplier<byte[]> left = maker;
    if (left != null) {
      body = Body.of(left.get());
      etag = '"' + HexFormat.of().withUpperCase().formatHex(md5(body.bytes())) + '"';
      maker = null;
    }
  }

  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected MD5 in every JDK, but it is missing.", e);
    }
  }
}
