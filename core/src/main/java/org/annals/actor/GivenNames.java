package org.annals.actor;

import java.util.HashMap;
import java.util.Map;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Given names that tell whether a man or a woman bears them, {@code actor/given-names.tsv}. */
final class GivenNames {

  private final Map<String, Gender> genders = new HashMap<>();

  private GivenNames() {}

  static GivenNames load(Resources resources) {
    GivenNames table = new GivenNames();
    for (Table.Row row : Table.read(resources, "actor/given-names.tsv", "gender", "names")) {
      Gender gender = ActorNouns.constant(row, Gender.class, row.require("gender"));
      row.require("names");
      row.list("names").forEach(name -> table.genders.put(name, gender));
    }
    return table;
  }

  /** By the first word of a name of several words. */
  Gender of(String name) {
    int blank = name.indexOf(' ');
    return blank < 0
        ? Gender.UNKNOWN
        : genders.getOrDefault(name.substring(0, blank), Gender.UNKNOWN);
  }
}
