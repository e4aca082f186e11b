package io.showrunner.boot;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** What can be set, as an application's configuration writes it. */
final class SettingNames {
  static final String ROOT = "showrunner";

  private SettingNames() {}

  static List<String> all() {
    List<String> names = new ArrayList<>();
    collect(ROOT, ShowrunnerProperties.class, names);
    return names;
  }

  private static void collect(String within, Class<?> settings, List<String> names) {
    for (RecordComponent each : settings.getRecordComponents()) {
      String name = within + "." + DataObjectPropertyName.toDashedForm(each.getName());
      if (each.getType().isRecord()) {
        collect(name, each.getType(), names);
      } else {
        names.add(name);
      }
    }
  }
}
