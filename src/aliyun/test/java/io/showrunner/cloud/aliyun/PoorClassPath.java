package io.showrunner.cloud.aliyun;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The tests' own class path, poorer by the vendor's jars. */
public final class PoorClassPath {
  private PoorClassPath() {}

  /** Loads everything anew, and nothing of the vendor's. */
  public static URLClassLoader withoutTheSdk() {
    URL[] rest =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .filter(path -> !path.toString().replace('\\', '/').contains("/com/aliyun/"))
            .map(PoorClassPath::url)
            .toArray(URL[]::new);
    return new URLClassLoader(rest, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
