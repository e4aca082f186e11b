package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.showrunner.broadcast.EndReason;
import io.showrunner.process.Outcome;
import io.showrunner.process.Question;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that explains the processes says what the program knows, neither more nor less. */
class ProcessesPageTest {
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
