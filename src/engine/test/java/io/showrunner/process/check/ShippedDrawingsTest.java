package io.showrunner.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.vocabulary.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shipped diagrams are drawn so that they can be read, in other fonts too. What bpmnlint asks
 * of a drawing is asked here once more, for machines without it.
 */
class ShippedDrawingsTest {
  private static final double LABEL = 11;
  private static final double INSIDE = 12;
  private static final double LINE_OF_A_LABEL = 14;
  private static final double LINE_INSIDE = 14.4;

  @ParameterizedTest
  @EnumSource
  void noTwoEdgesCrossOrOverlap(Story story) {
    var drawing = new Drawing(story);
    assertThat(pairs(drawing.edges.keySet(), (one, other) -> meet(drawing, one, other))).isEmpty();
  }

  private static boolean meet(Drawing drawing, String one, String other) {
    return drawing.pieces(one).stream()
        .anyMatch(
            a ->
                drawing.pieces(other).stream()
                    .filter(a::touches)
                    .anyMatch(b -> !drawing.isSharedEnd(one, other, a.common(b))));
  }

  @ParameterizedTest
  @EnumSource
  void everyEdgeIsStraightAndGoesThroughNoShape(Story story) {
    var drawing = new Drawing(story);
    drawing.edges.forEach(
        (edge, pieces) -> {
          assertThat(pieces).as(edge).noneMatch(Box::isSlanting);
          drawing.shapes.forEach(
              (id, shape) -> {
                if (!drawing.kind(id).equals("subProcess") && !drawing.leadsTo(edge, id)) {
                  assertThat(pieces).as("%s and %s", edge, id).noneMatch(shape::touches);
                }
              });
        });
  }

  @ParameterizedTest
  @EnumSource
  void noTwoShapesOverlap(Story story) {
    var drawing = new Drawing(story);
    List<String> steps =
        drawing.shapes.keySet().stream()
            .filter(id -> !drawing.kind(id).equals("boundaryEvent"))
            .toList();
    assertThat(
            pairs(
                steps,
                (one, other) ->
                    drawing.shape(one).touches(drawing.shape(other))
                        && !isAround(drawing, one, other)
                        && !isAround(drawing, other, one)))
        .isEmpty();
  }

  private static boolean isAround(Drawing drawing, String sub, String inner) {
    return drawing.kind(sub).equals("subProcess") && drawing.shape(sub).holds(drawing.shape(inner));
  }

  @ParameterizedTest
  @EnumSource
  void labelsTouchNothing(Story story) {
    var drawing = new Drawing(story);
    List<String> found = new ArrayList<>();
    drawing.labels.forEach(
        (id, label) -> {
          drawing.edges.forEach(
              (edge, pieces) -> {
                if (pieces.stream().anyMatch(label::touches)) {
                  found.add("label of " + id + " on " + edge);
                }
              });
          drawing.shapes.forEach(
              (other, shape) -> {
                boolean around = drawing.kind(other).equals("subProcess") && shape.holds(label);
                if (shape.touches(label) && !around) {
                  found.add("label of " + id + " on " + other);
                }
              });
        });
    found.addAll(
        pairs(
            drawing.labels.keySet(),
            (one, other) -> drawing.label(one).touches(drawing.label(other))));
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wordsHaveRoomInAWiderFont(Story story) {
    var drawing = new Drawing(story);
    drawing.labels.forEach(
        (id, box) -> {
          List<String> lines = TextWidth.lines(drawing.words(id), box.width(), LABEL);
          assertThat(lines).as(id).allMatch(line -> TextWidth.of(line, LABEL) <= box.width());
          assertThat(lines.size() * LINE_OF_A_LABEL).as(id).isLessThanOrEqualTo(box.height());
        });
    drawing.shapes.forEach(
        (id, box) -> {
          if (drawing.kind(id).endsWith("Task") || drawing.kind(id).equals("textAnnotation")) {
            List<String> lines = TextWidth.lines(drawing.words(id), box.width() - 10, INSIDE);
            assertThat(lines)
                .as(id)
                .allMatch(line -> TextWidth.of(line, INSIDE) <= box.width() - 10);
            assertThat(lines.size() * LINE_INSIDE + 10).as(id).isLessThanOrEqualTo(box.height());
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsDrawnOnceAndHasAName(Story story) {
    var drawing = new Drawing(story);
    Set<String> undrawn =
        drawing.elements.keySet().stream()
            .filter(id -> !drawing.kind(id).equals("process"))
            .filter(id -> !drawing.shapes.containsKey(id) && !drawing.edges.containsKey(id))
            .collect(Collectors.toSet());
    assertThat(undrawn).isEmpty();
    drawing.shapes.keySet().forEach(id -> assertThat(drawing.words(id)).as(id).isNotBlank());
    drawing.shapes.keySet().stream()
        .filter(id -> drawing.kind(id).endsWith("Event") || drawing.kind(id).endsWith("Gateway"))
        .forEach(id -> assertThat(drawing.labels).as(id).containsKey(id));
    List<String> ways =
        drawing.elements.values().stream()
            .filter(element -> element.name().equals("bpmn:sequenceFlow"))
            .map(flow -> flow.attribute("sourceRef") + " to " + flow.attribute("targetRef"))
            .toList();
    assertThat(ways).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void aNoteAtEachStateSaysWhatWakesIt(Story story) {
    var drawing = new Drawing(story);
    for (State state : ProcessFiles.shipped().of(story).states()) {
      List<String> notes =
          drawing.elements.values().stream()
              .filter(element -> element.name().equals("bpmn:association"))
              .filter(line -> line.attribute("sourceRef").equals(Optional.of(state.id())))
              .map(line -> drawing.words(line.attribute("targetRef").orElseThrow()))
              .toList();
      assertThat(notes).as(state.id()).hasSize(1);
      String said = notes.get(0).substring("woken by ".length());
      assertThat(said.split(", ", -1))
          .as(state.id())
          .containsExactlyInAnyOrder(
              state.listensTo().stream()
                  .filter(fact -> mayBeTold(story, state, fact))
                  .map(fact -> fact.word().replace('-', ' '))
                  .toArray(String[]::new));
    }
  }

  /** A state on air listens to whatever can be told there, without naming it. */
  private static boolean mayBeTold(Story story, State state, Fact fact) {
    return !state.phase().equals(Optional.of(Phase.LIVE))
        || FactRules.isTold(story, fact, Situation.NOTHING.with(Given.STREAMER_THERE));
  }

  /** Those pairs of which it is so. */
  private static List<String> pairs(Collection<String> all, BiPredicate<String, String> so) {
    List<String> ids = List.copyOf(all);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (String other : ids.subList(i + 1, ids.size())) {
        if (so.test(ids.get(i), other)) {
          found.add(ids.get(i) + " and " + other);
        }
      }
    }
    return found;
  }
}
