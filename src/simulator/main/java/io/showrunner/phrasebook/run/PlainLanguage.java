package io.showrunner.phrasebook.run;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Features whose scenarios name their language without a region or a dialect.
 *
 * <p>Gherkin has languages such as {@code zh-CN}, {@code sr-Latn} and {@code en-pirate}, and parses
 * them; Cucumber 7.34.3 then takes the whole name for the language of a locale ({@code
 * Runner.localeForPickle}), which has no hyphen, and ends the run.
 */
final class PlainLanguage {
  private PlainLanguage() {}

  static Feature of(Feature feature) {
    return new PlainFeature(feature);
  }

  private record PlainFeature(io.cucumber.core.gherkin.Feature feature) implements Feature {
    @Override
    public Pickle getPickleAt(Node node) {
      return new PlainPickle(feature.getPickleAt(node));
    }

    @Override
    public List<Pickle> getPickles() {
      return feature.getPickles().stream().<Pickle>map(PlainPickle::new).toList();
    }

    @Override
    public String getSource() {
      return feature.getSource();
    }

    @Override
    public Iterable<?> getParseEvents() {
      return feature.getParseEvents();
    }

    @Override
    public Collection<Node> elements() {
      return feature.elements();
    }

    @Override
    public URI getUri() {
      return feature.getUri();
    }

    @Override
    public Location getLocation() {
      return feature.getLocation();
    }

    @Override
    public Optional<String> getKeyword() {
      return feature.getKeyword();
    }

    @Override
    public Optional<String> getName() {
      return feature.getName();
    }

    @Override
    public Optional<Node> getParent() {
      return feature.getParent();
    }
  }

  private record PlainPickle(Pickle pickle) implements Pickle {
    @Override
    public String getLanguage() {
      return pickle.getLanguage().split("-", 2)[0];
    }

    @Override
    public String getKeyword() {
      return pickle.getKeyword();
    }

    @Override
    public String getName() {
      return pickle.getName();
    }

    @Override
    public Location getLocation() {
      return pickle.getLocation();
    }

    @Override
    public Location getScenarioLocation() {
      return pickle.getScenarioLocation();
    }

    @Override
    public Optional<Location> getRuleLocation() {
      return pickle.getRuleLocation();
    }

    @Override
    public Optional<Location> getFeatureLocation() {
      return pickle.getFeatureLocation();
    }

    @Override
    public Optional<Location> getExamplesLocation() {
      return pickle.getExamplesLocation();
    }

    @Override
    public List<Step> getSteps() {
      return pickle.getSteps();
    }

    @Override
    public List<String> getTags() {
      return pickle.getTags();
    }

    @Override
    public URI getUri() {
      return pickle.getUri();
    }

    @Override
    public String getId() {
      return pickle.getId();
    }
  }
}
