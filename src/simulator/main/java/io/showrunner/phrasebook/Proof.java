package io.showrunner.phrasebook;

import io.showrunner.input.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks through the sentences of one scenario, one after another, before anything is played: for
 * words that are none, rooms nobody created, and columns nobody knows.
 */
public final class Proof {
  private static final Map<String, KnownWords<?>> WORDS =
      Map.of(
          "mode", KnownWords.MODE,
          "reason", KnownWords.REASON,
          "outcome", KnownWords.OUTCOME,
          "replay", KnownWords.REPLAY,
          "point", KnownWords.POINT);

  /** Rooms of which a sentence before said that there is one, spelt as ids. */
  private final Set<String> rooms = new LinkedHashSet<>();

  /**
   * A word in a place of a sentence.
   *
   * @param place what its place takes, as the sentence's definition names it
   * @param text as it was written, with its quotes if it has any
   */
  public record Word(String place, String text) {}

  /**
   * Something that is wrong.
   *
   * @param expected completes "Expected …"
   * @param found completes ", but …"
   * @param remedy a sentence
   */
  public record Wrong(String expected, String found, String remedy) {}

  /**
   * What is wrong with the next sentence of the scenario.
   *
   * @param sentence as its definition writes it
   * @param headings of the table below it; empty if there is none
   */
  public List<Wrong> next(String sentence, List<Word> words, List<String> headings) {
    List<Wrong> wrong = new ArrayList<>();
    for (Word word : words) {
      KnownWords<?> known = WORDS.get(word.place());
      if (known != null) {
        unlessKnown(known, bare(word).replace(' ', '-'), wrong);
      } else if (isRoom(sentence, word)) {
        room(sentence, word, wrong);
      }
    }
    if (sentence.startsWith("the cloud answers ")) {
      weather(words, wrong);
    }
    if (sentence.equals("viewers of room {room} see")) {
      headings.stream()
          .filter(heading -> !Viewers.columns().contains(heading))
          .forEach(heading -> wrong.add(unknown("a column", heading, Viewers.columns())));
    }
    return wrong;
  }

  /** The sentences that leave their end free are written as expressions without names. */
  private static boolean isRoom(String sentence, Word word) {
    return word.place().equals("room") || sentence.startsWith("^room ");
  }

  private void room(String sentence, Word word, List<Wrong> wrong) {
    String id = Spelling.id(bare(word));
    if (sentence.startsWith("streamer ")) {
      rooms.add(id);
    } else if (!rooms.contains(id)) {
      wrong.add(
          rooms.isEmpty()
              ? new Wrong(
                  "a room that was created",
                  String.format(Locale.ROOT, "found \"%s\"", bare(word)),
                  "None is created before.")
              : unknown("a room that was created", bare(word), rooms));
    }
  }

  private static void weather(List<Word> words, List<Wrong> wrong) {
    unlessKnown(KnownWords.FAULT, bare(words.get(1)), wrong);
    Word last = words.get(words.size() - 1);
    if (last.place().equals("int") && last.text().matches("-?0+|-\\d+")) {
      wrong.add(
          new Wrong("1 time or more", String.format(Locale.ROOT, "found %s", last.text()), ""));
    }
  }

  private static void unlessKnown(KnownWords<?> known, String word, List<Wrong> wrong) {
    if (!known.has(word)) {
      wrong.add(
          new Wrong(
              known.what(), String.format(Locale.ROOT, "found \"%s\"", word), known.remedy(word)));
    }
  }

  private static Wrong unknown(String what, String word, Collection<String> known) {
    return new Wrong(
        what, String.format(Locale.ROOT, "found \"%s\"", word), Nearest.remedy(word, known));
  }

  private static String bare(Word word) {
    return word.text().replaceAll("^\"|\"$", "");
  }
}
