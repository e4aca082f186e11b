package io.showrunner.cloud.mock.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSException;
import com.aliyun.oss.common.comm.SignVersion;
import com.aliyun.oss.model.DeleteObjectsRequest;
import com.aliyun.oss.model.GetObjectRequest;
import com.aliyun.oss.model.ListObjectsRequest;
import com.aliyun.oss.model.ListObjectsV2Request;
import com.aliyun.oss.model.OSSObjectSummary;
import com.aliyun.oss.model.ObjectMetadata;
import io.showrunner.cloud.mock.access.AccessKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vendor's OSS SDK, unchanged, against the store behind a port. */
class VendorSdkTest {
  private static final String ODD = "a b/ü+%=&?.txt";
  private OssStage stage;

  @BeforeEach
  void open() throws IOException {
    stage = new OssStage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void putsGetsAndDeletesWithTheSignatureInAHeader(SignVersion version) throws IOException {
    OSS client = stage.client(version);
    var metadata = new ObjectMetadata();
    metadata.setContentType("text/x-tale");
    metadata.addUserMetadata("duration", "12.5");
    metadata.setObjectTagging(Map.of("kind", "old & new"));
    var put = client.putObject("media", ODD, stream("once upon a time"), metadata);
    assertThat(put.getRequestId()).matches("[0-9A-F]{24}");

    try (var got = client.getObject("media", ODD)) {
      assertThat(got.getObjectContent()).hasContent("once upon a time");
      assertThat(got.getObjectMetadata().getContentType()).isEqualTo("text/x-tale");
      assertThat(got.getObjectMetadata().getUserMetadata()).containsEntry("duration", "12.5");
    }
    assertThat(client.getObjectTagging("media", ODD).getAllTags())
        .containsEntry("kind", "old & new");
    assertThat(client.getObjectMetadata("media", ODD).getContentLength()).isEqualTo(16);
    assertThat(client.doesObjectExist("media", ODD)).isTrue();

    client.deleteObject("media", ODD);
    assertThat(client.doesObjectExist("media", ODD)).isFalse();
    assertThatThrownBy(() -> client.getObject("media", ODD))
        .isInstanceOfSatisfying(
            OSSException.class,
            refused -> {
              assertThat(refused.getErrorCode()).isEqualTo("NoSuchKey");
              assertThat(refused.getRequestId()).matches("[0-9A-F]{24}");
              assertThat(refused.getHostId()).startsWith("127.0.0.1");
            });
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void readsAPartOfAnObject(SignVersion version) {
    stage.put("k", "0123456789");
    OSS client = stage.client(version);
    assertThat(part(client, 2, 4)).hasContent("234");
    assertThat(part(client, 7, -1)).hasContent("789");
    assertThat(part(client, -1, 2)).hasContent("89");
    assertThat(part(client, 8, 99)).hasContent("89");
    assertThatThrownBy(() -> part(client, 10, 12)).hasMessageContaining("InvalidRange");
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void readsThroughASignedAddress(SignVersion version) {
    stage.put(ODD, "once");
    String address = stage.presigned(version, ODD, "");
    assertThat(stage.get(address).body()).asString().isEqualTo("once");
    String other = address.replace("ignature=", "ignature=0");
    assertThat(stage.get(other).statusCode()).isEqualTo(403);
    assertThat(stage.get(other).body()).asString().contains("<Code>SignatureDoesNotMatch</Code>");
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void refusesAnAddressThatHasExpired(SignVersion version) {
    stage.put("k", "once");
    var end = stage.clock.now().minusSeconds(2);
    String address = stage.presigned(version, "k", "", end);
    if (version == SignVersion.V4) {
      // The SDK writes a life below nought here, which no server can take.
      assertThat(stage.get(address).body()).asString().contains("<Code>InvalidArgument</Code>");
    } else {
      assertThat(stage.get(address).statusCode()).isEqualTo(403);
      assertThat(stage.get(address).body())
          .asString()
          .contains("<Code>AccessDenied</Code>", "Request has expired.");
    }
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void refusesWhoIsNotKnown(SignVersion version) {
    assertThat(refusal(version, AccessKey.of("nobody", "x"))).isEqualTo("InvalidAccessKeyId");
    assertThat(refusal(version, AccessKey.of("ak-off", "secret-2")))
        .isEqualTo("InvalidAccessKeyId");
    assertThat(refusal(version, AccessKey.of("ak-1", "guessed")))
        .isEqualTo("SignatureDoesNotMatch");
    assertThat(refusal(version, AccessKey.of("ak-reader", "secret-3"))).isEqualTo("AccessDenied");
  }

  @Test
  void refusesWhoDoesNotSign() {
    stage.put("k", "once");
    var answer = stage.get(stage.address() + "/media/k");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).asString().contains("<Code>AccessDenied</Code>");
    assertThat(answer.headers().firstValue("x-oss-request-id")).isPresent();
  }

  @Test
  void knowsItsBucketsOnly() {
    OSS client = stage.client(SignVersion.V4);
    assertThatThrownBy(() -> client.getObject("elsewhere", "k"))
        .isInstanceOfSatisfying(
            OSSException.class, e -> assertThat(e.getErrorCode()).isEqualTo("NoSuchBucket"));
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void listsWhatBeginsSo(SignVersion version) {
    for (String key : new String[] {"a/1", "a/2", "a/b/3", "a/b/4", "b", ODD}) {
      stage.put(key, key);
    }
    OSS client = stage.client(version);
    assertThat(client.listObjects("media", "a/").getObjectSummaries())
        .extracting(OSSObjectSummary::getKey)
        .containsExactly("a/1", "a/2", "a/b/3", "a/b/4");
    assertThat(client.listObjects("media").getObjectSummaries())
        .extracting(OSSObjectSummary::getKey)
        .contains(ODD);

    var request = new ListObjectsRequest("media").withPrefix("a/").withDelimiter("/");
    var first = client.listObjects(request.withMaxKeys(2));
    assertThat(first.isTruncated()).isTrue();
    assertThat(first.getObjectSummaries()).hasSize(2);
    var rest = client.listObjects(request.withMarker(first.getNextMarker()));
    assertThat(rest.isTruncated()).isFalse();
    assertThat(rest.getCommonPrefixes()).containsExactly("a/b/");

    var two = client.listObjectsV2(new ListObjectsV2Request("media", "a/").withMaxKeys(3));
    assertThat(two.getKeyCount()).isEqualTo(3);
    var last = new ListObjectsV2Request("media", "a/");
    last.setContinuationToken(two.getNextContinuationToken());
    assertThat(client.listObjectsV2(last).getObjectSummaries())
        .extracting(OSSObjectSummary::getKey)
        .containsExactly("a/b/4");
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void makesListsAndDeletesBuckets(SignVersion version) {
    OSS client = stage.client(version);
    client.createBucket("further");
    assertThat(client.listBuckets())
        .extracting(com.aliyun.oss.model.Bucket::getName)
        .containsExactly("archive", "further", "media");
    assertThat(client.listBuckets("m", "", 10).getBucketList()).hasSize(1);
    client.putObject("further", "k", stream("x"));
    assertThatThrownBy(() -> client.deleteBucket("further")).hasMessageContaining("BucketNotEmpty");
    client.deleteObject("further", "k");
    client.deleteBucket("further");
    assertThat(client.doesBucketExist("further")).isFalse();
    assertThat(client.doesBucketExist("media")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SignVersion.class)
  void deletesManyAtOnce(SignVersion version) {
    List<String> keys = List.of("a<&>b", ODD, "not there");
    stage.put(keys.get(0), "x");
    stage.put(ODD, "x");
    stage.put("stays", "x");
    OSS client = stage.client(version);
    var request = new DeleteObjectsRequest("media").withKeys(keys);
    assertThat(client.deleteObjects(request).getDeletedObjects())
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(stage.store.list("media", "")).containsOnlyKeys("stays");
    request.setKeys(List.of("stays"));
    request.setQuiet(true);
    assertThat(client.deleteObjects(request).getDeletedObjects()).isEmpty();
    assertThat(stage.store.list("media", "")).isEmpty();
  }

  @Test
  void refusesWhatItHasNotInsteadOfDoingSomethingElse() {
    OSS client = stage.client(SignVersion.V4);
    assertThatThrownBy(() -> client.getBucketInfo("media")).hasMessageContaining("NotImplemented");
    assertThatThrownBy(() -> client.getBucketStat("media")).hasMessageContaining("NotImplemented");
    assertThatThrownBy(() -> client.setBucketTagging("media", Map.of("a", "b")))
        .hasMessageContaining("NotImplemented");
  }

  @Test
  void anAddressMayAskForOtherHeaders() {
    stage.put("k", "once");
    var request = new com.aliyun.oss.model.GeneratePresignedUrlRequest("media", "k");
    request.setExpiration(java.util.Date.from(stage.clock.now().plusSeconds(60)));
    var headers = new com.aliyun.oss.model.ResponseHeaderOverrides();
    headers.setContentType("video/mp4");
    headers.setContentDisposition("attachment; filename=once.mp4");
    request.setResponseHeaders(headers);
    var got = stage.get(stage.client(SignVersion.V4).generatePresignedUrl(request).toString());
    assertThat(got.headers().firstValue("content-type")).contains("video/mp4");
    assertThat(got.headers().firstValue("content-disposition"))
        .contains("attachment; filename=once.mp4");
  }

  private String refusal(SignVersion version, AccessKey key) {
    try {
      stage.client(version, key).putObject("media", "k", stream("x"));
      return "";
    } catch (OSSException refused) {
      return refused.getErrorCode();
    }
  }

  private static java.io.InputStream part(OSS client, long first, long last) {
    var request = new GetObjectRequest("media", "k");
    request.setRange(first, last);
    return client.getObject(request).getObjectContent();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
