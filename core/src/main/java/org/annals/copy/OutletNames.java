package org.annals.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Agencies and outlets under all their names. Immutable. */
final class OutletNames {

  /**
   * One of them.
   *
   * @param name by which it is known
   * @param agency whether it writes for others
   */
  record Outlet(String name, boolean agency) {}

  /** Words have no punctuation here, so that RFE/RL and {@code E! News} are found in any text. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}");
  private static final String ARTICLE = "the";
  private static final String AGENCY = "agency";

  private final Map<List<String>, Outlet> outlets = new HashMap<>();
  private int longest = 1;

  OutletNames(Resources resources) {
    addTable(resources, "report/outlets.tsv");
    addTable(resources, "copy/agencies.tsv");
    addMedia(resources);
  }

  private void addTable(Resources resources, String table) {
    for (Table.Row row : Table.read(resources, table, "name", "aliases", "kind")) {
      String kind = row.require("kind");
      if (!kind.equals("photo")) {
        add(row.require("name"), row.list("aliases"), kind.equals(AGENCY));
      }
    }
  }

  private void addMedia(Resources resources) {
    for (Table.Row row :
        Table.read(
            resources,
            "actor/organizations.tsv",
            "name",
            "names",
            "kind",
            "country",
            "sectors",
            "source")) {
      if (row.get("sectors").equals("MED")) {
        add(row.require("name"), row.list("names"), false);
      }
    }
  }

  /** A name that an earlier row has stays that row's, and with it all its other names. */
  private void add(String name, List<String> aliases, boolean agency) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(aliases);
    Outlet outlet =
        all.stream()
            .map(alias -> outlets.get(key(alias)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(new Outlet(name, agency));
    for (String alias : all) {
      List<String> key = key(alias);
      outlets.putIfAbsent(key, outlet);
      longest = Math.max(longest, key.size());
    }
  }

  /** Names in capitals are told by them (AP, RIA), others may stand in capitals too. */
  private static List<String> key(String name) {
    List<String> key = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      String word = matcher.group();
      key.add(CAPITALS.matcher(word).matches() ? word : Body.folded(word));
    }
    if (key.size() > 2 && key.get(0).equals(ARTICLE)) {
      key.remove(0);
    }
    return List.copyOf(key);
  }

  /** The one that a string names, and names alone. */
  Optional<Outlet> named(String name) {
    List<String> key = key(name);
    Outlet found = outlets.get(key);
    return Optional.ofNullable(found != null ? found : outlets.get(inSmallLetters(key)));
  }

  private static List<String> inSmallLetters(List<String> key) {
    return key.stream().map(Body::folded).toList();
  }

  /** A name in a text, in UTF-16 units. */
  record Found(Outlet outlet, int begin, int end) {}

  /** The names in a string, in the order of the text; the longest where they overlap. */
  List<Found> in(String string) {
    List<int[]> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(string);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> name = at(string, words, at);
      name.ifPresent(found::add);
      int end = name.map(Found::end).orElse(words.get(at)[1]);
      while (at < words.size() && words.get(at)[0] < end) {
        at++;
      }
    }
    return found;
  }

  private Optional<Found> at(String string, List<int[]> words, int at) {
    if (!beginsName(string, words, at)) {
      return Optional.empty();
    }
    int begin = words.get(at)[0];
    for (int size = Math.min(longest, words.size() - at); size > 0; size--) {
      int end = words.get(at + size - 1)[1];
      Optional<Outlet> outlet = named(string.substring(begin, end));
      if (outlet.isPresent()) {
        boolean whole = size > 1 || standsAlone(string, words, at);
        return whole ? Optional.of(new Found(outlet.get(), begin, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean beginsName(String string, List<int[]> words, int at) {
    int begin = words.get(at)[0];
    return isLarge(string, words, at)
        || string.startsWith("al-", begin)
        || (string.startsWith("the ", begin) && isLarge(string, words, at + 1));
  }

  private static boolean isLarge(String string, List<int[]> words, int at) {
    return at >= 0
        && at < words.size()
        && Character.isUpperCase(string.codePointAt(words.get(at)[0]));
  }

  /** One word is no outlet where it is part of a longer name: Meridian Times, Times Square. */
  private static boolean standsAlone(String string, List<int[]> words, int at) {
    int begin = words.get(at)[0];
    int end = words.get(at)[1];
    if (CAPITALS.matcher(string.substring(begin, end)).matches()) {
      return true;
    }
    boolean joinedBefore =
        isLarge(string, words, at - 1) && isBlank(string, words.get(at - 1)[1], begin);
    boolean joinedBehind =
        isLarge(string, words, at + 1) && isBlank(string, end, words.get(at + 1)[0]);
    return !joinedBefore && !joinedBehind;
  }

  private static boolean isBlank(String string, int begin, int end) {
    return string.substring(begin, end).isBlank();
  }
}
