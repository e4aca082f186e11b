package io.showrunner.simulator.explore;

import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.instrument.Instrumentation;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.agent.builder.ResettableClassFileTransformer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.utility.JavaModule;
import org.jspecify.annotations.Nullable;

/**
 * A method of a loaded class into which a bug is woven, and out of which it is taken again: the
 * classes we ship carry no switch for it.
 *
 * @param type the class by its whole name
 * @param method which of its methods
 * @param bug the class whose advice is woven in; of the same package as what it changes
 */
record Incision(String type, ElementMatcher.Junction<MethodDescription> method, Class<?> bug) {
  static Incision in(String type, String method, Class<?> bug) {
    return new Incision(
        "io.showrunner." + type,
        ElementMatchers.<MethodDescription>named(method).and(not(isSynthetic())),
        bug);
  }

  /**
   * Only into the method that takes so many arguments; records have one of the name that takes
   * none.
   */
  Incision taking(int arguments) {
    return new Incision(type, method.and(takesArguments(arguments)), bug);
  }

  /** Does some work while the bug is planted in the running machine. */
  <T> T during(Supplier<T> work) {
    Instrumentation machine = ByteBuddyAgent.install();
    ResettableClassFileTransformer woven = weave(machine);
    try {
      return work.get();
    } finally {
      assertThat(woven.reset(machine, RedefinitionStrategy.RETRANSFORMATION))
          .as("the bug is taken out again")
          .isTrue();
    }
  }

  private ResettableClassFileTransformer weave(Instrumentation machine) {
    load();
    var done = new AtomicBoolean();
    var broken = new AtomicReference<@Nullable Throwable>();
    ResettableClassFileTransformer woven =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .ignore(none())
            .with(RedefinitionStrategy.RETRANSFORMATION)
            .with(RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST)
            .with(
                new AgentBuilder.Listener.Adapter() {
                  @Override
                  public void onError(
                      String name,
                      @Nullable ClassLoader loader,
                      @Nullable JavaModule module,
                      boolean loaded,
                      Throwable thrown) {
                    broken.set(thrown);
                  }
                })
            .type(named(type))
            .transform(
                (builder, changed, loader, module, domain) -> {
                  done.set(true);
                  return builder.visit(Advice.to(bug).on(method));
                })
            .installOn(machine);
    if (!done.get()) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "Expected a class %s, but it was not found.", type));
    }
    if (broken.get() != null) {
      woven.reset(machine, RedefinitionStrategy.RETRANSFORMATION);
      throw new IllegalStateException(
          String.format(Locale.ROOT, "Expected %s to be woven into %s, but it was not.", bug, type),
          broken.get());
    }
    return woven;
  }

  /** Only what is loaded is changed at once. */
  private void load() {
    try {
      Class.forName(type);
    } catch (ClassNotFoundException renamed) {
      throw new IllegalStateException("A bug is to be woven into a class that is gone.", renamed);
    }
  }
}
