package io.showrunner.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.showrunner.cloud.StreamCloud;
import io.showrunner.cloud.aliyun.AliyunCloud;
import io.showrunner.cloud.aliyun.AliyunCredentials;
import io.showrunner.cloud.mock.MockCloud;
import io.showrunner.cloud.mock.Stage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class AliyunCloudAutoConfigurationTest {
  private static final AliyunCredentials CREDENTIALS =
      AliyunCredentials.fromEnvironment(
          Map.of(AliyunCredentials.ID, "test-id", AliyunCredentials.SECRET, "test-secret"));

  private final ApplicationContextRunner doors =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(AliyunCloudAutoConfiguration.class));
  private final ApplicationContextRunner chosen =
      doors.withPropertyValues(
          "showrunner.cloud.kind=aliyun",
          "showrunner.app=app-1",
          "showrunner.push.domain=push.example.com");

  @Test
  void theVendorsCloudIsThereIfItIsChosen() {
    chosen
        .withBean(AliyunCredentials.class, () -> CREDENTIALS)
        .run(
            context ->
                assertThat(context).getBean(StreamCloud.class).isInstanceOf(AliyunCloud.class));
  }

  @Test
  void nothingIsThereUnlessItIsChosen() {
    doors.run(context -> assertThat(context).doesNotHaveBean(StreamCloud.class));
    chosen
        .withPropertyValues("showrunner.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(StreamCloud.class));
  }

  @Test
  void aCloudOfTheApplicationsOwnComesFirst() {
    chosen
        .withBean(AliyunCredentials.class, () -> CREDENTIALS)
        .withBean(StreamCloud.class, () -> Stage.usual().cloud)
        .run(
            context ->
                assertThat(context).getBean(StreamCloud.class).isInstanceOf(MockCloud.class));
  }

  @Test
  void withoutCredentialsTheStartIsRefused() {
    assumeThat(System.getenv()).doesNotContainKey(AliyunCredentials.ID);
    chosen.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("variable ALIBABA_CLOUD_ACCESS_KEY_ID, but it is not set."));
  }

  @Test
  void aSettingOutOfRangeIsRefused() {
    chosen
        .withBean(AliyunCredentials.class, () -> CREDENTIALS)
        .withPropertyValues("showrunner.cloud.endpoint=https://live.aliyuncs.com")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("but found 'https://live.aliyuncs.com'."));
  }

  @Test
  void withoutTheSdkItCannotBeChosen(@TempDir Path disk) {
    new ApplicationContextRunner()
        .withUserConfiguration(WithoutACloud.class)
        .withClassLoader(new FilteredClassLoader("com.aliyun"))
        .withPropertyValues(
            "showrunner.cloud.kind=aliyun",
            "showrunner.app=app-1",
            "showrunner.push.domain=push.example.com",
            "showrunner.push.key=an-ingest-url-key",
            "showrunner.play.domain=play.example.com",
            "showrunner.play.key=a-playback-url-key",
            "showrunner.callback-key=aCallbackKeyOfOurs",
            "camunda.bpm.job-execution.enabled=false",
            "spring.flyway.enabled=false",
            "spring.liquibase.enabled=false",
            "spring.datasource.url=jdbc:h2:file:" + disk.resolve("a") + ";WRITE_DELAY=0")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("Expected io.showrunner:showrunner-aliyun"));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class WithoutACloud {}
}
