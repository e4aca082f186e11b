package io.showrunner.process.check;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * From text to elements. Nothing outside the text is ever opened: no document types, no entities.
 */
final class ElementReader {
  /** A drawn process is some ten elements deep; the bound keeps a hostile file off our stack. */
  private static final int DEPTH_MAX = 60;

  private final Source source;
  private final Faults faults;
  private final XMLStreamReader in;

  private ElementReader(Source source, Faults faults) throws XMLStreamException {
    // The JDK's own reader, whatever else is on the class path.
    XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.source = source;
    this.faults = faults;
    this.in = readers.createXMLStreamReader(new StringReader(source.text()));
  }

  /** The root element, or the fault that keeps the text from being XML. */
  static Element read(Source source, Faults faults) {
    try {
      return new ElementReader(source, faults).document();
    } catch (XMLStreamException e) {
      Position at = e.getLocation() == null ? Position.START : Source.position(e.getLocation());
      throw faults.fatal(at, "well-formed XML", reason(e), "");
    }
  }

  private Element document() throws XMLStreamException {
    refuseOtherEncodings();
    Element root = null;
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        root = element(1);
      } else {
        refuseUnlessHarmless();
      }
    }
    if (root == null) {
      throw faults.fatal(Position.START, "a process", "the file is empty", "");
    }
    return root;
  }

  /** Two readers that take the same bytes for different text would be two different processes. */
  private void refuseOtherEncodings() {
    String encoding = in.getCharacterEncodingScheme();
    String version = in.getVersion();
    if (encoding != null && !encoding.toUpperCase(Locale.ROOT).equals("UTF-8")) {
      throw faults.fatal(
          Position.START,
          "the encoding UTF-8",
          String.format(Locale.ROOT, "found '%s'", encoding),
          "Save the file as UTF-8.");
    }
    if (version != null && !version.equals("1.0")) {
      throw faults.fatal(
          Position.START, "XML 1.0", String.format(Locale.ROOT, "found '%s'", version), "");
    }
  }

  private Element element(int depth) throws XMLStreamException {
    Position at = source.tagEndingAt(in.getLocation());
    if (depth > DEPTH_MAX) {
      throw faults.fatal(
          at,
          String.format(Locale.ROOT, "at most %d elements inside each other", DEPTH_MAX),
          "found more",
          "");
    }
    String name = Namespaces.told(in.getName());
    Map<String, String> attributes = attributes();
    var text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    while (in.next() != XMLStreamConstants.END_ELEMENT) {
      if (in.isStartElement()) {
        children.add(element(depth + 1));
      } else if (in.isCharacters()) {
        text.append(in.getText());
      } else {
        refuseUnlessHarmless();
      }
    }
    return new Element(name, attributes, text.toString(), List.copyOf(children), at);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = Namespaces.told(in.getAttributeName(i));
      String value = in.getAttributeValue(i);
      attributes.put(name, name.equals("xsi:type") ? typeNamed(value) : value);
    }
    return attributes;
  }

  /** A type's name is a value with a prefix of the file's own, which must be a declared one. */
  private String typeNamed(String value) {
    int colon = value.indexOf(':');
    String namespace =
        in.getNamespaceContext().getNamespaceURI(value.substring(0, Math.max(0, colon)));
    return namespace == null
        ? String.format(Locale.ROOT, "{%s}", value)
        : Namespaces.told(new QName(namespace, value.substring(colon + 1)));
  }

  private void refuseUnlessHarmless() {
    String expected = "elements, text and comments only";
    switch (in.getEventType()) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw faults.fatal(
              source.documentTypeEndingAt(in.getLocation()),
              expected,
              "found a document type",
              "Take it out.");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw faults.fatal(
              source.tagEndingAt(in.getLocation()),
              expected,
              "found a processing instruction",
              "Take it out.");
      default -> {
        // Comments and blanks say nothing to the engine.
      }
    }
  }

  /** The parser's own words, without its repetition of the place. */
  private static String reason(XMLStreamException e) {
    String[] said = String.valueOf(e.getMessage()).split("Message: ", 2);
    String line = said[said.length - 1].lines().findFirst().orElse("it ends early").strip();
    return "the reader says: " + (line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
  }
}
