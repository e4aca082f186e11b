package io.showrunner.process.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The elements that were refused as a whole. Of what is inside them, and of what follows from their
 * being there, nothing more is told.
 */
final class Refused {
  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  void add(Element element) {
    elements.add(element);
  }

  boolean contains(Element element) {
    return elements.contains(element);
  }

  /** Whether something right inside the element was refused, so that it lacks a part. */
  boolean lacksPartOf(Element element) {
    return element.children().stream().anyMatch(elements::contains);
  }
}
