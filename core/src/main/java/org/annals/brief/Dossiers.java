package org.annals.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.account.Account;
import org.annals.event.Event;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.situation.Fact;
import org.annals.story.Story;

/**
 * Sorts findings by story. Every attestation and every piece of evidence is looked at once, so that
 * the work grows with their number alone.
 */
final class Dossiers {

  private final Findings findings;
  private final Map<String, Account> accounts;
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<Witness.Key, Witness> events = new HashMap<>();

  private Dossiers(Findings findings) {
    this.findings = findings;
    this.accounts =
        findings.accounts().stream()
            .collect(Collectors.toMap(account -> account.report().id(), Function.identity()));
    for (Story story : findings.stories()) {
      story.reports().forEach(report -> storyOf.put(report, story.id()));
    }
    for (Account account : findings.accounts()) {
      for (Event event : account.events()) {
        Witness witness = new Witness(account, event);
        events.put(witness.key(), witness);
      }
    }
  }

  /** One dossier for each story, in their order. */
  static List<Dossier> of(Findings findings) {
    return new Dossiers(findings).dossiers();
  }

  private List<Dossier> dossiers() {
    Map<String, List<Told>> told = told();
    Map<String, List<Fact>> facts = facts();
    return findings.stories().stream()
        .map(
            story ->
                new Dossier(
                    story,
                    story.reports().stream().map(this::account).toList(),
                    told.getOrDefault(story.id(), List.of()),
                    facts.getOrDefault(story.id(), List.of())))
        .toList();
  }

  private Account account(String report) {
    return Objects.requireNonNull(accounts.get(report), report);
  }

  private Map<String, List<Told>> told() {
    Map<String, Set<String>> main = new HashMap<>();
    findings.stories().forEach(story -> main.put(story.id(), Set.copyOf(story.happenings())));
    Map<String, List<Told>> told = new HashMap<>();
    for (Happening happening : findings.happenings()) {
      witnesses(happening)
          .forEach(
              (story, witnesses) -> {
                boolean isMain = main.getOrDefault(story, Set.of()).contains(happening.id());
                told.computeIfAbsent(story, unused -> new ArrayList<>())
                    .add(new Told(happening, isMain, witnesses));
              });
    }
    findings
        .stories()
        .forEach(
            story -> told.getOrDefault(story.id(), new ArrayList<>()).sort(byFirstTelling(story)));
    return told;
  }

  private Map<String, List<Witness>> witnesses(Happening happening) {
    Map<String, List<Witness>> witnesses = new LinkedHashMap<>();
    for (Attestation attestation : happening.attestations()) {
      Witness witness = events.get(new Witness.Key(attestation.report(), attestation.event()));
      String story = storyOf.get(attestation.report());
      if (witness != null && story != null) {
        witnesses.computeIfAbsent(story, unused -> new ArrayList<>()).add(witness);
      }
    }
    return witnesses;
  }

  private static Comparator<Told> byFirstTelling(Story story) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < story.reports().size(); i++) {
      places.put(story.reports().get(i), i);
    }
    return Comparator.<Told, Integer>comparing(
            told -> places.getOrDefault(first(told).account().report().id(), 0))
        .thenComparing(told -> first(told).event().trigger())
        .thenComparing(told -> told.happening().id());
  }

  private static Witness first(Told told) {
    return told.witnesses().get(0);
  }

  private Map<String, List<Fact>> facts() {
    Map<String, List<Fact>> facts = new HashMap<>();
    for (Fact fact : findings.facts()) {
      Set<String> stories = new LinkedHashSet<>();
      for (Fact.Evidence evidence : fact.evidence()) {
        String story = storyOf.get(evidence.report());
        if (story != null) {
          stories.add(story);
        }
      }
      stories.forEach(story -> facts.computeIfAbsent(story, unused -> new ArrayList<>()).add(fact));
    }
    return facts;
  }
}
