package io.showrunner.process.engine;

import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.xml.sax.SAXException;

/**
 * Diagrams are held against BPMN's schema as always, but that is read once in a lifetime: by itself
 * the engine reads it anew for each diagram, which costs more than all else it does with one.
 */
final class ReadySchema implements BpmnParseFactory {
  private static final Schema BPMN = read();

  @Override
  public BpmnParse createBpmnParse(BpmnParser asConfigured) {
    var parse = new BpmnParse(new Reader(asConfigured, this));
    parse.setSchemaResource(null);
    return parse;
  }

  private static Schema read() {
    try {
      URL schema =
          BpmnParser.class.getClassLoader().getResource(BpmnParser.BPMN_20_SCHEMA_LOCATION);
      SchemaFactory schemas = SchemaFactory.newDefaultInstance();
      schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all"); // Its parts, beside it.
      return schemas.newSchema(Objects.requireNonNull(schema));
    } catch (SAXException e) {
      throw new IllegalStateException("The engine's own schema cannot be read.", e);
    }
  }

  /** The engine's parser with the JDK's own reader below it, which has the schema already. */
  private static final class Reader extends BpmnParser {
    private final SAXParserFactory readers = readers();

    Reader(BpmnParser as, BpmnParseFactory parses) {
      super(as.getExpressionManager(), parses);
      setParseListeners(as.getParseListeners());
    }

    private static SAXParserFactory readers() {
      try {
        SAXParserFactory readers = SAXParserFactory.newDefaultInstance();
        readers.setNamespaceAware(true);
        readers.setFeature(NAMESPACE_PREFIXES, true);
        readers.setSchema(BPMN);
        return readers;
      } catch (ParserConfigurationException | SAXException e) {
        throw new IllegalStateException("The JDK's reader of XML lacks what it always had.", e);
      }
    }

    @Override
    protected SAXParserFactory getSaxParserFactoryLazily() {
      return readers;
    }

    @Override
    protected void enableSchemaValidation(boolean enable) {
      // It is what the reader was made for; off, it would no longer know namespaces.
    }
  }
}
