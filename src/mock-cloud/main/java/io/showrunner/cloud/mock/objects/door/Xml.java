package io.showrunner.cloud.mock.objects.door;

import io.showrunner.http.HttpReply;

/** Writes the small documents OSS answers with. */
final class Xml {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private final StringBuilder text = new StringBuilder();

  /** Text in an element. */
  Xml with(String name, String value) {
    text.append('<').append(name).append('>').append(escaped(value));
    return end(name);
  }

  /** Elements in an element. */
  Xml with(String name, Xml inner) {
    text.append('<').append(name).append('>').append(inner.text);
    return end(name);
  }

  /** The whole as an answer. */
  HttpReply reply(int status) {
    return HttpReply.text(status, "application/xml", document());
  }

  String document() {
    return HEAD + text;
  }

  private Xml end(String name) {
    text.append("</").append(name).append(">\n");
    return this;
  }

  private static String escaped(String value) {
    var out = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
              }
            });
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
