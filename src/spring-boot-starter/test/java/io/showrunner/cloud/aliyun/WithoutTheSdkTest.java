package io.showrunner.cloud.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The SDK is optional: on a class path of everything but its jars. */
class WithoutTheSdkTest {
  private static final String HERE = "io.showrunner.cloud.aliyun.";

  @Test
  void itsCloudSaysWhatIsMissing() throws Exception {
    try (URLClassLoader poor = PoorClassPath.withoutTheSdk()) {
      assertThatThrownBy(() -> poor.loadClass("com.aliyun.teaopenapi.Client"))
          .isInstanceOf(ClassNotFoundException.class);
      Class<?> settings = poor.loadClass(HERE + "AliyunSettings");
      Class<?> credentials = poor.loadClass(HERE + "AliyunCredentials");
      Object who =
          credentials.getMethod("fromEnvironment", Map.class).invoke(null, CannedCloud.ENVIRONMENT);
      Object how = settings.getMethod("of", credentials).invoke(null, who);
      Class<?> app = poor.loadClass("io.showrunner.vocabulary.AppId");
      Class<?> origin = poor.loadClass("io.showrunner.cloud.CallbackOrigin");
      Object ours = app.getConstructor(String.class).newInstance("app-1");
      Object from = origin.getConstructor(app, String.class).newInstance(ours, "push.example.com");
      var cloud = poor.loadClass(HERE + "AliyunCloud").getConstructor(settings, origin);
      assertThatThrownBy(() -> cloud.newInstance(how, from))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Expected the vendor's SDK, com.aliyun:tea-openapi, on the class path, but it is not"
                  + " there.");
    }
  }

  @Test
  void theMockIsMadeAllTheSame() throws Exception {
    try (URLClassLoader poor = PoorClassPath.withoutTheSdk()) {
      Class<?> stage = poor.loadClass("io.showrunner.cloud.mock.Stage");
      assertThat(stage.getMethod("usual").invoke(null)).isNotNull();
    }
  }
}
