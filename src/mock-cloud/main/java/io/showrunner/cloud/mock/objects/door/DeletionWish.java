package io.showrunner.cloud.mock.objects.door;

import io.showrunner.cloud.mock.objects.signing.OssRefusal;
import io.showrunner.http.Body;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which objects are to be deleted at once, and whether the answer may be empty: {@code
 * <Delete><Quiet>false</Quiet><Object><Key>a</Key></Object></Delete>}, as aliyun-sdk-oss 3.18.5 and
 * ali-oss 6.23.0 send it.
 */
record DeletionWish(List<String> keys, boolean quiet) {
  private static final int MOST = 1000;

  /**
   * Reads one.
   *
   * @throws OssRefusal if it is none, or of other than 1 to 1000 objects
   */
  static DeletionWish read(Body body) {
    DeletionWish wish;
    try {
      wish = read(reader(body));
    } catch (XMLStreamException none) {
      throw malformed();
    }
    if (wish.keys().isEmpty()
        || wish.keys().size() > MOST
        || wish.keys().stream().anyMatch(String::isEmpty)) {
      throw malformed();
    }
    return wish;
  }

  private static DeletionWish read(XMLStreamReader xml) throws XMLStreamException {
    var keys = new ArrayList<String>();
    boolean quiet = false;
    var path = new ArrayList<String>();
    var text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.add(xml.getLocalName());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (path.equals(List.of("Delete", "Object", "Key"))) {
            keys.add(text.toString());
          } else if (path.equals(List.of("Delete", "Quiet"))) {
            quiet = text.toString().trim().equals("true");
          }
          path.remove(path.size() - 1);
        }
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
    return new DeletionWish(keys, quiet);
  }

  /** Without document types, which could ask for files of this machine, or never end. */
  private static XMLStreamReader reader(Body body) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(body.bytes()));
  }

  private static OssRefusal malformed() {
    return new OssRefusal(
        400,
        "MalformedXML",
        String.format(
            Locale.ROOT,
            "The XML you provided was not well-formed or did not name 1 to %s objects.",
            MOST));
  }
}
