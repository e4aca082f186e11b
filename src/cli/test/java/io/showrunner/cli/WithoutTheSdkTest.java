package io.showrunner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.cloud.aliyun.PoorClassPath;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The vendor's SDK is optional: on a class path of everything but its jars. */
class WithoutTheSdkTest {
  private static final String EVENING = "simulator/traces/evening-show.jsonl";

  @Test
  void itsCloudCannotBeChosenAndNothingIsPlayed() throws Exception {
    try (URLClassLoader poor = PoorClassPath.withoutTheSdk()) {
      Object run = typed(poor, "simulate", EVENING, "--cloud", "aliyun");
      assertThat(told(run, "exit")).isEqualTo(Exit.ENVIRONMENT);
      assertThat(told(run, "out")).isEqualTo("");
      assertThat(told(run, "err"))
          .asString()
          .isEqualToIgnoringNewLines(
              "Expected the vendor's SDK, com.aliyun:tea-openapi, on the class path, but it is not"
                  + " there.");
    }
  }

  @Test
  void theMockIsAllTheSame() throws Exception {
    try (URLClassLoader poor = PoorClassPath.withoutTheSdk()) {
      assertThat(told(typed(poor, "simulate", EVENING), "exit")).isEqualTo(Exit.DONE);
    }
  }

  private static Object typed(ClassLoader poor, String... words) throws Exception {
    Thread here = Thread.currentThread();
    ClassLoader usual = here.getContextClassLoader();
    here.setContextClassLoader(poor); // As it would be had the process begun with it.
    try {
      return poor.loadClass(FrontDoor.class.getName())
          .getMethod("type", String[].class)
          .invoke(null, (Object) words);
    } finally {
      here.setContextClassLoader(usual);
    }
  }

  private static Object told(Object run, String what) throws Exception {
    return run.getClass().getMethod(what).invoke(run);
  }
}
