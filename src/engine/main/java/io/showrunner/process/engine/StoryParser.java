package io.showrunner.process.engine;

import io.showrunner.process.Fact;
import io.showrunner.process.Story;
import io.showrunner.process.Task;
import io.showrunner.vocabulary.Phase;
import io.showrunner.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.FlowNodeActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts our own behaviour where a story's diagram names a task or a condition, at the moment the
 * engine reads it. So nothing in a diagram is ever evaluated or loaded as code, and every move of a
 * token is seen. Diagrams that are not ours are left alone.
 */
final class StoryParser extends AbstractBpmnParseListener {

  @Override
  public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    storyOf(activity)
        .ifPresent(
            story -> {
              Phase phase = Walk.Stop.phase(property(element, "phase"));
              List<Fact> facts = facts(story, property(element, "listens-to"));
              standing(activity, phase, facts);
            });
  }

  @Override
  public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl activity) {
    storyOf(activity)
        .ifPresent(
            story -> {
              standing(activity, null, List.of());
              activity.addListener(
                  ExecutionListener.EVENTNAME_END,
                  (ExecutionListener) at -> Walk.now().timer(activity.getId()));
            });
  }

  private static void standing(ActivityImpl activity, @Nullable Phase phase, List<Fact> facts) {
    activity.addListener(
        ExecutionListener.EVENTNAME_START,
        (ExecutionListener)
            at ->
                Walk.now()
                    .arrived(
                        new Walk.Stop(
                            activity.getId(), at.getId(), phase, facts, isTimed(activity))));
    activity.addListener(
        ExecutionListener.EVENTNAME_END,
        (ExecutionListener) at -> Walk.now().left(activity.getId()));
  }

  /** Whether a timer is attached to the activity, to what it stands in, or is the activity. */
  private static boolean isTimed(ActivityImpl activity) {
    for (ScopeImpl scope = activity; scope != null; scope = scope.getFlowScope()) {
      if (!TimerDeclarationImpl.getDeclarationsForScope(scope).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    perform(element, activity);
  }

  @Override
  public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    perform(element, activity);
  }

  @Override
  public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    storyOf(activity)
        .ifPresent(
            story ->
                activity.addListener(
                    ExecutionListener.EVENTNAME_START,
                    (ExecutionListener) at -> Walk.now().timer(activity.getId())));
  }

  @Override
  public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
    storyOf(activity)
        .filter(story -> scope == activity.getProcessDefinition())
        .ifPresent(
            story -> {
              String outcome = property(element, story == Story.BROADCAST ? "reason" : "outcome");
              if (outcome == null) {
                return; // A reminder's end: the story goes on.
              }
              activity.addListener(
                  ExecutionListener.EVENTNAME_START,
                  (ExecutionListener) at -> Walk.now().over(activity.getId(), outcome));
            });
  }

  @Override
  public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
    Element condition = element.element("conditionExpression");
    if (condition != null && storyOf(scope).isPresent()) {
      flow.setProperty(BpmnParse.PROPERTYNAME_CONDITION, new WordCondition(condition.getText()));
    }
  }

  private static void perform(Element element, ActivityImpl activity) {
    storyOf(activity)
        .ifPresent(
            story -> {
              String named =
                  element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
              Task task =
                  Words.find(Task.class, named.substring(2, named.length() - 1)).orElseThrow();
              activity.setActivityBehavior(new Performed(task));
            });
  }

  private static Optional<Story> storyOf(ScopeImpl scope) {
    var process = (ProcessDefinitionEntity) scope.getProcessDefinition();
    return EngineKeys.story(process.getKey()).or(() -> EarlierKeys.story(process));
  }

  private static List<Fact> facts(Story story, @Nullable String words) {
    if (words == null) {
      return story.facts();
    }
    List<Fact> facts = new ArrayList<>();
    Arrays.stream(words.split(",", -1))
        .forEach(word -> Words.find(Fact.class, word.trim()).ifPresent(facts::add));
    return facts;
  }

  private static @Nullable String property(Element element, String name) {
    Element extensions = element.element("extensionElements");
    Element properties = extensions == null ? null : extensions.element("properties");
    if (properties == null) {
      return null;
    }
    return properties.elements("property").stream()
        .filter(property -> name.equals(property.attribute("name")))
        .map(property -> property.attribute("value"))
        .findFirst()
        .orElse(null);
  }

  /** A task of a diagram, done by whoever takes the turn. */
  private static final class Performed extends FlowNodeActivityBehavior {
    private final Task task;

    Performed(Task task) {
      this.task = task;
    }

    @Override
    public void execute(ActivityExecution execution) {
      Walk.now().perform(task);
      leave(execution);
    }
  }
}
