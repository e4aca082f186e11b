package io.showrunner.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells Jackson what it needs to know of our records, so that they need not know of Jackson. */
final class RecordShapes extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean hasIgnoreMarker(AnnotatedMember member) {
    // Only components are written, not what a record computes of itself.
    return super.hasIgnoreMarker(member)
        || (member instanceof AnnotatedMethod method
            && method.getParameterCount() == 0
            && method.getDeclaringClass().isRecord()
            && !isComponent(method.getDeclaringClass(), method.getName()));
  }

  @Override
  public @Nullable Boolean hasAsValue(Annotated annotated) {
    boolean isThatValue =
        annotated instanceof AnnotatedMethod method
            && isValue(method.getDeclaringClass())
            && method.getName().equals("value");
    return isThatValue ? Boolean.TRUE : super.hasAsValue(annotated);
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated found) {
    boolean takesThatValue =
        found instanceof AnnotatedConstructor constructor
            && isValue(constructor.getDeclaringClass());
    return takesThatValue
        ? JsonCreator.Mode.DELEGATING
        : super.findCreatorAnnotation(config, found);
  }

  @Override
  public @Nullable TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config,
      AnnotatedClass annotated,
      com.fasterxml.jackson.databind.JavaType baseType) {
    if (!baseType.getRawClass().isInterface() || !baseType.getRawClass().isSealed()) {
      return super.findTypeResolver(config, annotated, baseType);
    }
    return new StdTypeResolverBuilder()
        .init(JsonTypeInfo.Id.NAME, null)
        .inclusion(JsonTypeInfo.As.PROPERTY)
        .typeProperty("is");
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
    Class<?> type = annotated.getRawType();
    if (!type.isInterface() || !type.isSealed()) {
      return super.findSubtypes(annotated);
    }
    List<NamedType> known = new ArrayList<>();
    collect(type, known);
    return known;
  }

  private static void collect(Class<?> sealed, List<NamedType> known) {
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        collect(permitted, known);
      } else {
        known.add(new NamedType(permitted, permitted.getSimpleName()));
      }
    }
  }

  private static boolean isComponent(Class<?> record, String name) {
    for (var component : record.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValue(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length == 1 && isComponent(type, "value");
  }
}
