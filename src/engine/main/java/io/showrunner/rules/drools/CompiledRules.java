package io.showrunner.rules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The fixed rules as the build compiled them; so there is no rule compiler at run time. */
final class CompiledRules {
  private static final String LIST = "/META-INF/kie/io.showrunner/showrunner-engine/drools-model";

  private CompiledRules() {}

  static KieBase ruleBase() {
    return KieBaseBuilder.createKieBaseFromModel(
        names().stream().map(CompiledRules::model).toList(),
        RuleBaseFactory.newKnowledgeBaseConfiguration());
  }

  /** The build writes a heading, then the name of one class a line. */
  private static List<String> names() {
    try (InputStream in = CompiledRules.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "Expected the compiled rules in %s, but they are missing. Build with Maven.",
                LIST));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(String name) {
    try {
      return Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Expected compiled rules in " + name + ".", e);
    }
  }
}
