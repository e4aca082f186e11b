package io.showrunner.boot;

import static io.showrunner.boot.ShowrunnerProperties.required;

import io.showrunner.cloud.CallbackOrigin;
import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.aliyun.AliyunSettings;
import io.showrunner.vocabulary.AppId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The vendor's cloud as a bean, for an application that chose it and brought {@code
 * showrunner-aliyun}.
 */
@AutoConfiguration
@ConditionalOnClass(
    name = {"io.showrunner.cloud.aliyun.AliyunCloud", "com.aliyun.teaopenapi.Client"})
@ConditionalOnProperty(name = "showrunner.cloud.kind", havingValue = "aliyun")
@ConditionalOnProperty(name = "showrunner.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ShowrunnerProperties.class)
public class AliyunCloudAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  AliyunCredentials aliyunCredentials() {
    return AliyunCredentials.fromEnvironment(System.getenv());
  }

  @Bean
  @ConditionalOnMissingBean(StreamCloud.class)
  AliyunCloud aliyunCloud(ShowrunnerProperties settings, AliyunCredentials credentials) {
    ShowrunnerProperties.Cloud cloud = settings.cloud();
    return new AliyunCloud(
        new AliyunSettings(
            cloud.endpoint(),
            cloud.protocol(),
            cloud.region(),
            cloud.connectTimeout(),
            cloud.readTimeout(),
            credentials),
        new CallbackOrigin(
            new AppId(required(settings.app(), "showrunner.app")),
            required(settings.push().domain(), "showrunner.push.domain")));
  }
}
