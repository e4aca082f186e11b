package io.showrunner.process.engine.spring;

import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/**
 * Has the engine make its tables after an application's own migrations (Flyway, Liquibase, {@code
 * schema.sql}): Flyway refuses to begin in a schema that is not empty. Found by Spring Boot in
 * {@code META-INF/spring.factories}.
 */
final class EngineAfterMigrations
    extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {
  @Override
  protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
    return Set.of(ProcessEngine.class);
  }
}
