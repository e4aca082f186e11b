package io.showrunner.wording;

/** With or without colour. */
public enum Palette {
  /** Plain text, for files and pipes. */
  PLAIN,
  /** ANSI colours, for a terminal. */
  ANSI;

  public String paint(Ink ink, String text) {
    return this == PLAIN || ink.code.isEmpty() || text.isBlank()
        ? text
        : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
  }

  /** What a piece of text is, which decides its colour. */
  public enum Ink {
    TEXT(""),
    FAINT("2"),
    PERSON("1"),
    TOKEN("35"),
    RULES("33"),
    RELAY("36"),
    VIEWERS("32"),
    BROKEN("1;97;41");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }
}
