package io.showrunner.process.check;

/**
 * A node of a diagram.
 *
 * @param scope id of the sub-process it stands in, or of the process itself
 */
record Node(Kind kind, String scope, Element element) {
  String id() {
    return element.id();
  }

  Position at() {
    return element.at();
  }

  String name() {
    return element.attribute("name").orElse("");
  }

  /** As an error names it: what people read in the picture, and what they find in the file. */
  String told() {
    return element.named();
  }

  /** What a boundary timer sits on; nothing at all as text for other nodes. */
  String attachedTo() {
    return element.attribute("attachedToRef").orElse("");
  }

  /** Whether a timer only says that time has passed, and leaves the token where it is. */
  boolean isReminder() {
    return kind == Kind.BOUNDARY_TIMER
        && element.attribute("cancelActivity").filter("false"::equals).isPresent();
  }

  /** The flow a gateway takes when no condition comes true; nothing at all as text if none. */
  String defaultFlow() {
    return element.attribute("default").orElse("");
  }
}
