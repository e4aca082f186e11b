package io.showrunner.simulator.explore;

import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.instrument.Instrumentation;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.agent.builder.ResettableClassFileTransformer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;

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
    var done = new AtomicBoolean();
    ResettableClassFileTransformer woven =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .ignore(none())
            .with(RedefinitionStrategy.RETRANSFORMATION)
            .with(RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST)
            .type(named(type))
            .transform(
                (builder, changed, loader, module, domain) -> {
                  done.set(true);
                  return builder.visit(Advice.to(bug).on(method));
                })
            .installOn(machine);
    if (!done.get()) {
      throw new IllegalStateException(
          "Expected %s to be loaded, but it is not: load it first.".formatted(type));
    }
    return woven;
  }
}
