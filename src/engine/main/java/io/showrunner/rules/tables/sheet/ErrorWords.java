package io.showrunner.rules.tables.sheet;

/** What spreadsheets write into cells that they cannot work out, in whatever language. */
final class ErrorWords {
  /** Such as {@code #NAME?}, {@code #BEZUG!}, {@code #N/A}, {@code ###} or {@code Err:508}. */
  static final String PATTERN =
      "(?:#[\\p{Lu}\\p{Lo}\\p{M}/0_]+\\s?[!?]|#N/?[ADV]|#{3,}|(?:Err|Error|Erreur|Fehler|错误|錯誤|خطأ)\\s?[:：]\\s?5\\d\\d)";

  private ErrorWords() {}
}
