package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.showrunner.broadcast.EndReason;
import io.showrunner.process.Fact;
import io.showrunner.process.Outcome;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that explains the processes says what the program knows, neither more nor less. */
class ProcessesPageTest {
  private static final Map<Story, String> WHERE =
      Map.of(
          Story.BROADCAST, "a broadcast",
          Story.CO_STREAMING, "co-streaming",
          Story.BATTLE, "a battle",
          Story.REPLAY, "a replay");

  private final String page;

  ProcessesPageTest() throws IOException {
    page = Files.readString(Path.of("processes/README.md"));
  }

  @Test
  void itsTablesHaveTheProgramsWords() {
    assertThat(wordsUnder("### Facts in a broadcast")).isEqualTo(words(Story.BROADCAST.facts()));
    assertThat(wordsUnder("### Facts in co-streaming"))
        .isEqualTo(words(Story.CO_STREAMING.facts()));
    assertThat(wordsUnder("### Tasks in a broadcast")).isEqualTo(words(Story.BROADCAST.tasks()));
    assertThat(wordsUnder("### Tasks in co-streaming"))
        .isEqualTo(words(Story.CO_STREAMING.tasks()));
    assertThat(wordsUnder("### Modes")).isEqualTo(Question.MODE.answers(Story.BROADCAST));
    assertThat(wordsUnder("### Admission"))
        .isEqualTo(Question.ADMISSION.answers(Story.CO_STREAMING));
    assertThat(wordsUnder("### Mixes")).isEqualTo(Question.MIX.answers(Story.CO_STREAMING));
    assertThat(wordsUnder("### Hows")).isEqualTo(Question.HOW.answers(Story.BROADCAST));
    assertThat(wordsUnder("### Remedies")).isEqualTo(Question.REMEDY.answers(Story.BROADCAST));
    assertThat(wordsUnder("### Reasons")).isEqualTo(Words.all(EndReason.class));
    assertThat(wordsUnder("### Facts in a battle")).isEqualTo(words(Story.BATTLE.facts()));
    assertThat(wordsUnder("### Tasks in a battle")).isEqualTo(words(Story.BATTLE.tasks()));
    assertThat(wordsUnder("### Rivals")).isEqualTo(Question.RIVALS.answers(Story.BATTLE));
    assertThat(wordsUnder("### Outcomes of co-streaming"))
        .isEqualTo(words(Outcome.of(Story.CO_STREAMING)));
    assertThat(wordsUnder("### Outcomes of a battle")).isEqualTo(words(Outcome.of(Story.BATTLE)));
    assertThat(wordsUnder("### Facts in a replay")).isEqualTo(words(Story.REPLAY.facts()));
    assertThat(wordsUnder("### Tasks in a replay")).isEqualTo(words(Story.REPLAY.tasks()));
    assertThat(wordsUnder("### Tried")).isEqualTo(Question.TRIED.answers(Story.REPLAY));
    assertThat(wordsUnder("### Stock")).isEqualTo(Question.STOCK.answers(Story.REPLAY));
    assertThat(wordsUnder("### Outcomes of a replay")).isEqualTo(words(Outcome.of(Story.REPLAY)));
  }

  /** With {@code -Dpage=write} these columns are written anew. */
  @Test
  void itsTablesSayWhenFactsAreToldAndWhatTasksAskFor() throws IOException {
    String now = page;
    for (Story story : Story.values()) {
      String where = WHERE.get(story);
      now =
          withColumns(
              now,
              "### Facts in " + where,
              "| `fact` | what happened | told |\n|---|---|---|",
              word -> FactRules.words(story, Words.find(Fact.class, word).orElseThrow()));
      now =
          withColumns(
              now,
              "### Tasks in " + where,
              "| `${task}` | what is done | presupposes | owes |\n|---|---|---|---|",
              word -> {
                Task task = Words.find(Task.class, word).orElseThrow();
                return TaskRules.presupposes(task) + " | " + TaskRules.owes(task);
              });
    }
    if ("write".equals(System.getProperty("page"))) {
      Files.writeString(Path.of("processes/README.md"), now);
    }
    assertThat(Files.readString(Path.of("processes/README.md"))).isEqualTo(now);
  }

  /** The table below a heading, the columns after its first two anew. */
  private static String withColumns(
      String text, String heading, String head, UnaryOperator<String> columns) {
    int from = text.indexOf(heading + "\n\n") + heading.length() + 2;
    int to = text.indexOf("\n\n", from);
    String table =
        text.substring(from, to)
            .lines()
            .skip(2)
            .map(row -> row.split(" \\| ?", -1))
            .map(
                cells -> {
                  String word =
                      cells[0].substring(cells[0].indexOf('`') + 1, cells[0].length() - 1);
                  return cells[0] + " | " + cells[1] + " | " + columns.apply(word) + " |";
                })
            .collect(Collectors.joining("\n"));
    return text.substring(0, from) + head + "\n" + table + text.substring(to);
  }

  @Test
  void itsExampleOfAStepIsTaken() {
    String arrow = "<bpmn:sequenceFlow id=\"WhatHappened_to_StopTheRelay\"";
    String end = "</bpmn:sequenceFlow>";
    Draft shipped = Draft.broadcast();
    int from = shipped.xml().indexOf(arrow);
    String old = shipped.xml().substring(from, shipped.xml().indexOf(end, from) + end.length());
    String drawn = page.substring(page.lastIndexOf("```xml\n") + 7, page.lastIndexOf("```"));
    Draft draft =
        shipped
            .with(
                "<bpmn:incoming>WhatHappened_to_StopTheRelay",
                "<bpmn:incoming>LastPicture_to_StopTheRelay")
            .with(old, between("```xml\n", "```"))
            .with("<bpmndi:BPMNEdge ", drawn + "<bpmndi:BPMNEdge ");
    assertThat(draft.read().timers())
        .extracting(Timer::id, Timer::after)
        .contains(tuple("LastPicture", Duration.ofSeconds(2)));
  }

  @Test
  void itsExamplesOfFaultsAreWhatTheCheckerSays() {
    assertThat(Draft.broadcast().with("${chooseModeAndLayout}", "${chooseModeAndLayuot}").faults())
        .allSatisfy(fault -> assertThat(page).contains("    processes/" + fault + "\n"));
    assertThat(
            Draft.coStreaming()
                .with("approved,rejected,cancelled", "approved,rejected,cancelled,kicked")
                .faults())
        .allSatisfy(fault -> assertThat(page).contains("    processes/" + fault + "\n"));
  }

  private static <E extends Enum<E> & Words> List<String> words(List<E> known) {
    return known.stream().map(Words::word).toList();
  }

  /** The words in the first column of the table below a heading. */
  private List<String> wordsUnder(String heading) {
    return between(heading + "\n\n", "\n\n")
        .lines()
        .skip(2)
        .map(row -> row.substring(row.indexOf('`') + 1, row.indexOf("` |")))
        .toList();
  }

  private String between(String start, String end) {
    assertThat(page).contains(start);
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf(end, from));
  }
}
