package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.Role;
import org.annals.actor.Sector;
import org.annals.country.Countries;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.identity.Identity;
import org.annals.linkage.Digest;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office: what roles say, and what appointments, resignations and deaths change.
 * Whoever a report calls president and tells to have resigned is president no more.
 */
final class OfficeClaims implements ClaimReader {

  /** An office that was lost longer ago is not the one that the report now gives him. */
  private static final int LONG_AGO_DAYS = 300;

  private final OfficeTitles titles;
  private final Careers careers;
  private final Countries countries;

  OfficeClaims(OfficeTitles titles, Careers careers, Countries countries) {
    this.titles = titles;
    this.careers = careers;
    this.countries = countries;
  }

  /** A step of someone's career. */
  private record Step(Effect effect, Event event) {}

  @Override
  public Stream<Claim> claims(Told told) {
    return told.account().actors().stream()
        .filter(OfficeClaims::isNamedPerson)
        .flatMap(actor -> claims(told, actor).stream());
  }

  private static boolean isNamedPerson(Actor actor) {
    return actor.kind() == ActorKind.PERSON
        && actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
  }

  private List<Claim> claims(Told told, Actor actor) {
    List<Step> steps = steps(told, actor);
    List<Claim> claims = new ArrayList<>();
    for (Role role : actor.roles()) {
      String of = role.of() == null && isOfState(actor) ? actor.country() : role.of();
      if (of != null) {
        claims.add(claim(told, actor, role, body(of), steps));
      }
    }
    for (Step step : steps) {
      if (claims.stream().noneMatch(claim -> claim.source().item().equals(step.event().id()))) {
        claim(told, actor, step).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean isOfState(Actor actor) {
    return actor.sectors().contains(Sector.GOV) || actor.sectors().contains(Sector.MIL);
  }

  private List<Step> steps(Told told, Actor actor) {
    List<Step> steps = new ArrayList<>();
    for (Event event : told.account().events()) {
      careers
          .of(event)
          .filter(turn -> turn.who().contains(actor.id()))
          .flatMap(turn -> EventClaims.effect(told, event, turn.effect()))
          .ifPresent(effect -> steps.add(new Step(effect, event)));
    }
    return steps;
  }

  private Claim claim(Told told, Actor actor, Role role, Identity of, List<Step> steps) {
    List<Part> parts = List.of(new Part("holder", told.who(actor.id())), new Part("of", of));
    Topic topic = Topic.label(titles.of(role.title()));
    Optional<Step> step =
        role.former()
            ? Optional.empty()
            : steps.stream().filter(s -> concerns(told, s, actor, role)).reduce((a, b) -> b);
    if (step.isPresent()) {
      Event event = step.get().event();
      Effect effect = step.get().effect();
      return new Claim(
          FactKind.OFFICE, effect, parts, topic, null, told.when(event), told.source(event), true);
    }
    return new Claim(
        FactKind.OFFICE,
        isOver(told.account(), role) ? Effect.ENDS : Effect.STANDS,
        parts,
        topic,
        null,
        isOver(told.account(), role)
            ? Claim.When.of(role.to(), role.to())
            : Claim.When.of(role.from(), null),
        source(told.account(), actor, role.span()),
        true);
  }

  private static boolean isOver(Account account, Role role) {
    PartialDate published = account.report().published();
    boolean past =
        role.to() != null
            && published != null
            && role.to().lastDay().isBefore(published.firstDay());
    return role.former() || past;
  }

  /** Whether a step is one of this office: named in its sentence, or else not of another time. */
  private static boolean concerns(Told told, Step step, Actor actor, Role role) {
    Span sentence = told.account().sentences().get(step.event().sentence());
    if (sentence.contains(role.span())) {
      return true;
    }
    boolean namesOther = actor.roles().stream().anyMatch(r -> sentence.contains(r.span()));
    PartialDate published = told.account().report().published();
    PartialDate day = step.event().from();
    boolean longAgo =
        published != null
            && day != null
            && day.lastDay().isBefore(published.firstDay().minusDays(LONG_AGO_DAYS));
    return !namesOther && !longAgo;
  }

  /** A step that none of the actor's roles goes with: its own words may name the office. */
  private Optional<Claim> claim(Told told, Actor actor, Step step) {
    Event event = step.event();
    Identity holder = told.who(actor.id());
    String title = step.effect() == Effect.ENDS ? null : title(told, event);
    if (title == null) {
      return step.effect() == Effect.ENDS
          ? Optional.of(claim(told, step, List.of(new Part("holder", holder)), Topic.NONE, false))
          : Optional.empty();
    }
    String country = country(told, actor, event);
    if (country == null) {
      return Optional.empty();
    }
    List<Part> parts = List.of(new Part("holder", holder), new Part("of", body(country)));
    return Optional.of(claim(told, step, parts, Topic.label(titles.of(title)), true));
  }

  private static Claim claim(Told told, Step step, List<Part> parts, Topic topic, boolean alone) {
    return new Claim(
        FactKind.OFFICE,
        step.effect(),
        parts,
        topic,
        null,
        told.when(step.event()),
        told.source(step.event()),
        alone);
  }

  private @Nullable String title(Told told, Event event) {
    Span sentence = told.account().sentences().get(event.sentence());
    return titles.find(told.slice(new Span(event.trigger().end(), sentence.end())));
  }

  private static @Nullable String country(Told told, Actor actor, Event event) {
    if (actor.country() != null) {
      return actor.country();
    }
    return told.all(event.actors()).stream()
        .map(Identity::country)
        .filter(code -> code != null)
        .findFirst()
        .orElse(null);
  }

  /** The state of a code, or the body of a name. */
  private Identity body(String of) {
    return countries
        .byCode(of)
        .map(
            country ->
                new Identity(
                    country.alpha3(),
                    country.name(),
                    ActorKind.STATE,
                    country.alpha3(),
                    List.of(Sector.GOV),
                    List.of()))
        .orElseGet(
            () ->
                new Identity(
                    Digest.id("body", of), of, ActorKind.ORGANIZATION, null, List.of(), List.of()));
  }

  private static Claim.Source source(Account account, Actor actor, Span span) {
    int sentence = 0;
    for (int i = 0; i < account.sentences().size(); i++) {
      if (account.sentences().get(i).overlaps(span)) {
        sentence = i;
        break;
      }
    }
    return new Claim.Source(account, sentence, span, actor.id(), null, null);
  }
}
