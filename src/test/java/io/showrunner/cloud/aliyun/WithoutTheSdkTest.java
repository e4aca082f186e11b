package io.showrunner.cloud.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The SDK is optional: on a class path of everything but its jars. */
class WithoutTheSdkTest {
  private static final String HERE = "io.showrunner.cloud.aliyun.";

  @Test
  void itsCloudSaysWhatIsMissing() throws Exception {
    try (URLClassLoader poor = withoutTheSdk()) {
      assertThatThrownBy(() -> poor.loadClass("com.aliyun.teaopenapi.Client"))
          .isInstanceOf(ClassNotFoundException.class);
      Class<?> settings = poor.loadClass(HERE + "AliyunSettings");
      Class<?> credentials = poor.loadClass(HERE + "AliyunCredentials");
      Object who =
          credentials.getMethod("fromEnvironment", Map.class).invoke(null, CannedCloud.ENVIRONMENT);
      Object how = settings.getMethod("of", credentials).invoke(null, who);
      var cloud = poor.loadClass(HERE + "AliyunCloud").getConstructor(settings);
      assertThatThrownBy(() -> cloud.newInstance(how))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Expected the vendor's SDK, com.aliyun:tea-openapi, on the class path, but it is not"
                  + " there.");
    }
  }

  @Test
  void theMockIsMadeAllTheSame() throws Exception {
    try (URLClassLoader poor = withoutTheSdk()) {
      Class<?> stage = poor.loadClass("io.showrunner.cloud.mock.Stage");
      assertThat(stage.getMethod("usual").invoke(null)).isNotNull();
    }
  }

  private static URLClassLoader withoutTheSdk() {
    URL[] rest =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .filter(path -> !path.toString().replace('\\', '/').contains("/com/aliyun/"))
            .map(WithoutTheSdkTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(rest, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
