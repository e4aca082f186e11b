package io.showrunner.record;

import io.showrunner.broadcast.Verdict.Because;
import io.showrunner.broadcast.Verdict.Unused;
import io.showrunner.json.Json;
import io.showrunner.json.JsonObject;
import io.showrunner.layout.Fraction;
import io.showrunner.layout.Pane;
import java.math.BigDecimal;

/** The parts of a decision as a record writes them. */
final class Decided {
  private Decided() {}

  static JsonObject pane(Pane pane) {
    return JsonObject.EMPTY
        .with("user", pane.user().value())
        .with("channel", pane.channel().value())
        .with("x", number(pane.area().x()))
        .with("y", number(pane.area().y()))
        .with("width", number(pane.area().width()))
        .with("height", number(pane.area().height()))
        .with("layer", pane.layer());
  }

  private static Json number(Fraction fraction) {
    return new Json.Num(new BigDecimal(fraction.decimal()));
  }

  static JsonObject unused(Unused unused) {
    return because(unused.row()).with("why", unused.why().word());
  }

  static JsonObject because(Because because) {
    return JsonObject.EMPTY
        .with("table", because.table())
        .with("row", because.row())
        .with("name", because.name());
  }
}
