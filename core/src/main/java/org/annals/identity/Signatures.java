package org.annals.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.NameKey;
import org.annals.actor.PersonName;
import org.annals.actor.Role;
import org.annals.actor.Sector;
import org.annals.actor.WordClasses;
import org.annals.date.PartialDate;
import org.annals.resource.Resources;
import org.jspecify.annotations.Nullable;

/** Reads the signatures of accounts' actors. Immutable; safe for use by many threads. */
public final class Signatures {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int MONTH = 7;

  private final WordClasses words;

  private Signatures(WordClasses words) {
    this.words = words;
  }

  /**
   * Reads the words that are no part of a name's key.
   *
   * @throws org.annals.resource.ResourceException if the table is broken
   */
  public static Signatures load(Resources resources) {
    return new Signatures(WordClasses.load(resources));
  }

  /** The signature of an account's own actor. */
  public Signature of(Account account, Actor actor) {
    boolean named =
        actor.kind() == ActorKind.STATE
            || actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    List<String> keys = named ? keys(actor) : List.of();
    String office = office(actor);
    return new Signature(
        actor.kind(),
        SPACE.matcher(Normalizer.normalize(actor.name(), Normalizer.Form.NFC)).replaceAll(" "),
        keys,
        actor.country(),
        actor.sectors(),
        office,
        office == null ? null : month(account.report().published()),
        keys.isEmpty() && !isBody(actor) && office == null
            ? account.report().id() + "/" + actor.id()
            : null);
  }

  private List<String> keys(Actor actor) {
    if (actor.kind() == ActorKind.PERSON) {
      return PersonName.of(actor.name(), words).keys();
    }
    List<String> keys = new ArrayList<>();
    for (String word : SPACE.split(actor.name())) {
      String key = NameKey.of(word);
      if (!key.isEmpty() && !words.is("particle", word)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /**
   * Forces, government, police of a country: nameless, but the same in all reports. Of courts a
   * country has many.
   */
  private static boolean isBody(Actor actor) {
    return actor.kind() != ActorKind.PERSON
        && actor.country() != null
        && actor.sectors().stream().anyMatch(sector -> sector.isOfState() && sector != Sector.JUD);
  }

  private static @Nullable String office(Actor actor) {
    return actor.roles().stream()
        .filter(role -> !role.former() && role.of() != null)
        .map(Signatures::office)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String office(Role role) {
    return role.title().toLowerCase(Locale.ROOT) + "|" + role.of();
  }

  private static @Nullable String month(@Nullable PartialDate published) {
    return published == null || published.month() == null
        ? null
        : published.toString().substring(0, MONTH);
  }
}
