package io.showrunner.standin;

import com.aliyun.oss.ClientBuilderConfiguration;
import com.aliyun.oss.OSS;
import com.aliyun.oss.OSSClientBuilder;
import com.aliyun.oss.common.auth.CredentialsProviderFactory;
import com.aliyun.oss.common.comm.SignVersion;
import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import io.showrunner.cloud.mock.access.AccessKey;
import io.showrunner.cloud.mock.ground.Service;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** The vendor's modern core and its OSS SDK, unchanged but for where they are pointed. */
final class VendorClients implements AutoCloseable {
  private final Client client;
  private final OSS oss;

  VendorClients(URI address) throws Exception {
    AccessKey key = StandInSettings.usual().keys().keys().get(0);
    this.client =
        new Client(
            new Config()
                .setAccessKeyId(key.id())
                .setAccessKeySecret(key.secret())
                .setProtocol("http")
                .setRegionId("cn-shanghai")
                .setEndpoint(address.getAuthority()));
    var settings = new ClientBuilderConfiguration();
    settings.setSignatureVersion(SignVersion.V4);
    settings.setMaxErrorRetry(0);
    this.oss =
        OSSClientBuilder.create()
            .endpoint(address.toString())
            .credentialsProvider(
                CredentialsProviderFactory.newDefaultCredentialProvider(key.id(), key.secret()))
            .clientConfiguration(settings)
            .region("cn-shanghai")
            .build();
  }

  /** The body of what a service answers; a refusal is the SDK's own exception. */
  Map<?, ?> call(Service service, String operation, Map<String, String> query) throws Exception {
    var params =
        new Params()
            .setAction(operation)
            .setVersion(service.version())
            .setProtocol("HTTP")
            .setPathname("/")
            .setMethod("POST")
            .setAuthType("AK")
            .setStyle("RPC")
            .setReqBodyType("formData")
            .setBodyType("json");
    Map<String, ?> answer =
        client.callApi(params, new OpenApiRequest().setQuery(query), new RuntimeOptions());
    return (Map<?, ?>) Objects.requireNonNull(answer.get("body"));
  }

  OSS oss() {
    return oss;
  }

  @Override
  public void close() {
    oss.shutdown();
  }
}
